import { expect, test } from 'vitest';
import { rememberLosses } from '../../../src/worker/losses.ts';
import { sessionMemory } from './session-memory.ts';

test('what was lost outlives the worker until the ledger has it', async () => {
  const storage = sessionMemory();
  const first = rememberLosses(storage);
  await first.known;
  first.add(3);
  first.settle(1);
  await Promise.resolve();
  const second = rememberLosses(storage);
  await second.known;
  expect(second.count).toBe(2);
  second.settle(2);
  await Promise.resolve();
  expect([second.count, storage.kept.size]).toEqual([0, 0]);
});

test('what is lost before the earlier number is known is added to it', async () => {
  const storage = sessionMemory({ losses: 4 });
  const losses = rememberLosses(storage);
  losses.add(1);
  await losses.known;
  await Promise.resolve();
  expect([losses.count, storage.kept.get('losses')]).toEqual([5, 5]);
});

test('storage that cannot be read or written costs no more than the memory', async () => {
  const refuse = () => Promise.reject(new Error('gone'));
  const losses = rememberLosses({ get: refuse, set: refuse, remove: refuse });
  losses.add(2);
  await losses.known;
  expect(losses.count).toBe(2);
});
