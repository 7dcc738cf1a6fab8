import { expect, test } from 'vitest';
import { absentSince } from '../../../src/worker/absence.ts';
import { keptInMemory } from '../settings/samples.ts';

async function absent(stored: Record<string, unknown>, isNewRun: boolean, newest?: number) {
  const ledger = { requests: async () => (newest === undefined ? [] : [{ at: newest }]) };
  const parts = { kept: keptInMemory(stored), ledger, isNewRun: Promise.resolve(isNewRun), now: () => 900_000 };
  return absentSince(parts as unknown as Parameters<typeof absentSince>[0]);
}

test('an absence begins with the last recorded activity, less the time for requests in flight', async () => {
  expect(await absent({ 'last-started': 500_000 }, true)).toBe(490_000);
  expect(await absent({ 'last-started': 500_000 }, true, 700_000)).toBe(690_000);
});

test('an absence begins no later than now, even if the clock was set back', async () => {
  expect(await absent({ 'last-started': 5_000_000 }, true)).toBe(890_000);
  expect(await absent({ 'last-started': 500_000 }, true, 7_000_000)).toBe(890_000);
});

test('there was no absence if only the worker was stopped, or if it never ran before', async () => {
  expect(await absent({ 'last-started': 500_000 }, false)).toBeNull();
  const stored = {};
  expect(await absent(stored, true)).toBeNull();
  expect(stored).toEqual({ 'last-started': 900_000 });
});
