import { expect, test } from 'vitest';
import { rememberLosses } from '../../../src/worker/losses.ts';
import { sessionMemory } from './session-memory.ts';

const lost = (id: string) => ({ id, at: 1, tab: 7 });
const at = (observation: string) => ({ observation, at: 1, tab: 7 });

test('the number of lost observations is remembered across worker instances until the ledger has it', async () => {
  const storage = sessionMemory();
  const first = rememberLosses(storage);
  await first.known;
  first.add([lost('a'), lost('b'), lost('c')]);
  first.add([lost('b')]); // Handed over again.
  first.subtract(1);
  await Promise.resolve();
  const second = rememberLosses(storage);
  await second.known;
  expect([second.count, second.recent]).toEqual([2, [at('a'), at('b'), at('c')]]);
  second.subtract(2);
  await Promise.resolve();
  // Their ids are still remembered, since pages may report them again.
  const third = rememberLosses(storage);
  await third.known;
  expect([third.count, third.recent.length]).toEqual([0, 3]);
});

test('losses before the earlier count is known are added to it', async () => {
  const storage = sessionMemory({ losses: { count: 4, recent: [at('a')] } });
  const losses = rememberLosses(storage);
  losses.add([lost('b')]);
  await losses.known;
  await Promise.resolve();
  expect([losses.count, losses.recent]).toEqual([5, [at('a'), at('b')]]);
  expect(storage.kept.get('losses')).toEqual({ count: 5, recent: [at('a'), at('b')] });
});

test('all losses are counted, and as many of their ids are remembered as a frame’s timing log holds', () => {
  const losses = rememberLosses(sessionMemory());
  losses.add(Array.from({ length: 2_001 }, (_, n) => lost(`${n}`)));
  expect([losses.count, losses.recent.length, losses.recent[0]]).toEqual([2_001, 2_000, at('1')]);
});

test('a storage that cannot be read or written affects nothing else', async () => {
  const refuse = () => Promise.reject(new Error('gone'));
  const losses = rememberLosses({ get: refuse, set: refuse, remove: refuse });
  losses.addUnknown(2);
  await losses.known;
  expect(losses.count).toBe(2);
});
