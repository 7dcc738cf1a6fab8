import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepWithin } from '../../../src/worker/retention.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 1);

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

function retention(days = 30) {
  const forgotten: number[] = [];
  const ledger = { forgetBefore: async (time: number) => void forgotten.push(time) };
  return { forgotten, retain: keepWithin(async () => days, ledger) };
}

test('what is too old is forgotten at the start, however long the browser was closed', async () => {
  const { retain, forgotten } = retention();
  await retain();
  expect(forgotten).toEqual([start - 30 * day]);
  vi.setSystemTime(start + 31 * day);
  const later = retention();
  await later.retain();
  expect(later.forgotten).toEqual([start + day]);
});

test('it works once an hour, however often it is called', async () => {
  const { retain, forgotten } = retention();
  await retain();
  await retain();
  vi.setSystemTime(start + hour - 1);
  await retain();
  expect(forgotten).toHaveLength(1);
  vi.setSystemTime(start + hour);
  await retain();
  expect(forgotten).toHaveLength(2);
});

test('a clock that was set back does not keep it from working', async () => {
  const { retain, forgotten } = retention();
  await retain();
  vi.setSystemTime(start - 400 * day);
  await retain();
  expect(forgotten).toEqual([start - 30 * day, start - 430 * day]);
});

test('what failed is tried again the next time', async () => {
  let fails = true;
  const ledger = {
    forgetBefore: async () => {
      if (fails) throw new Error('The database is gone.');
    },
  };
  const retain = keepWithin(async () => 1, ledger);
  await expect(retain()).rejects.toThrow('gone');
  fails = false;
  const spy = vi.spyOn(ledger, 'forgetBefore');
  await retain();
  expect(spy).toHaveBeenCalledOnce();
});
