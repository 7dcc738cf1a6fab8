import { expect, test } from 'vitest';
import { createLock } from '../../../src/ledger/lock.ts';

function pending() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const microtasks = async () => {
  for (let count = 0; count < 20; count += 1) await Promise.resolve();
};

test('exclusive work waits for running work, and delays new work', async () => {
  const lock = createLock();
  const steps: string[] = [];
  const [first, alone] = [pending(), pending()];
  const running = lock.shared(async () => {
    await first.promise;
    steps.push('first');
  });
  await microtasks();
  const exclusive = lock.exclusive(async () => {
    steps.push('alone begins');
    await alone.promise;
    steps.push('alone ends');
  });
  const next = lock.shared(async () => void steps.push('next'));
  await microtasks();
  expect(steps).toEqual([]);
  first.resolve();
  await running;
  await microtasks();
  expect(steps).toEqual(['first', 'alone begins']);
  alone.resolve();
  await Promise.all([exclusive, next]);
  expect(steps).toEqual(['first', 'alone begins', 'alone ends', 'next']);
});

test('work that fails does not keep the lock', async () => {
  const lock = createLock();
  const fault = new Error('The database is closed.');
  await expect(lock.shared(async () => Promise.reject(fault))).rejects.toBe(fault);
  await expect(lock.exclusive(async () => Promise.reject(fault))).rejects.toBe(fault);
  expect(await lock.shared(async () => 'open')).toBe('open');
});
