import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enforceRetention } from '../../../src/worker/retention.ts';
import { testAlarms } from './alarms.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 1);

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

/** Starts a worker, and lists the times before which it deletes. */
async function startWorker(browser = testAlarms(), days = async () => 30) {
  const forgotten: number[] = [];
  const faults: unknown[] = [];
  const forgetBefore = async (time: number) => void forgotten.push(time);
  enforceRetention({ alarms: browser.alarms, days, forgetBefore, onFault: (error) => faults.push(error) });
  await vi.advanceTimersByTimeAsync(0);
  return { browser, forgotten, faults };
}

test('old data is deleted at the start, however long the browser was closed', async () => {
  const { forgotten } = await startWorker();
  expect(forgotten).toEqual([start - 30 * day]);
  vi.setSystemTime(start + 31 * day);
  const later = await startWorker();
  expect(later.forgotten).toEqual([start + day]);
});

test('a worker that runs for days deletes every hour, even if nothing is recorded', async () => {
  const { forgotten } = await startWorker();
  await vi.advanceTimersByTimeAsync(5 * day);
  expect(forgotten).toEqual(Array.from({ length: 5 * 24 + 1 }, (_, hours) => start - 30 * day + hours * hour));
});

test('the hour counts from the start of each worker, and there is one alarm', async () => {
  const browser = testAlarms();
  const first = await startWorker(browser);
  await vi.advanceTimersByTimeAsync(50 * 60_000);
  browser.stop();
  const second = await startWorker(browser);
  await vi.advanceTimersByTimeAsync(hour - 1);
  expect(second.forgotten).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(second.forgotten).toHaveLength(2);
  expect(first.forgotten).toHaveLength(1);
  expect(browser.names()).toEqual(['retention']);
});

test('alarms with other names are ignored', async () => {
  const { browser, forgotten } = await startWorker();
  browser.ring('another');
  await vi.advanceTimersByTimeAsync(0);
  expect(forgotten).toHaveLength(1);
});

test('retention deletes by the clock and the settings at that time', async () => {
  let days = 30;
  const { forgotten } = await startWorker(testAlarms(), async () => days);
  vi.setSystemTime(start - 400 * day);
  await vi.advanceTimersByTimeAsync(hour);
  days = 7;
  await vi.advanceTimersByTimeAsync(hour);
  expect(forgotten).toEqual([start - 30 * day, start - 430 * day + hour, start - 407 * day + 2 * hour]);
});

test('an error is reported, and retention tries again an hour later', async () => {
  let fails = true;
  const days = async () => {
    if (fails) throw new Error('The settings are gone.');
    return 30;
  };
  const { forgotten, faults } = await startWorker(testAlarms(), days);
  expect(faults).toEqual([new Error('The settings are gone.')]);
  fails = false;
  await vi.advanceTimersByTimeAsync(hour);
  expect(forgotten).toEqual([start - 30 * day + hour]);
  expect(faults).toHaveLength(1);
});
