import { expect, test } from 'vitest';
import { createGate } from '../../../src/ledger/gate.ts';

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
  const gate = createGate();
  const steps: string[] = [];
  const [first, alone] = [pending(), pending()];
  const running = gate.pass(async () => {
    await first.promise;
    steps.push('first');
  });
  await microtasks();
  const exclusive = gate.close(async () => {
    steps.push('alone begins');
    await alone.promise;
    steps.push('alone ends');
  });
  const next = gate.pass(async () => void steps.push('next'));
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

test('work that fails does not keep the gate closed', async () => {
  const gate = createGate();
  const fault = new Error('The database is closed.');
  await expect(gate.pass(async () => Promise.reject(fault))).rejects.toBe(fault);
  await expect(gate.close(async () => Promise.reject(fault))).rejects.toBe(fault);
  expect(await gate.pass(async () => 'open')).toBe('open');
});
