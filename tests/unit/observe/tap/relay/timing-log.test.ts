import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTimingLog } from '../../../../../src/observe/tap/relay/timing-log.ts';

/** Adds requests to the page's Resource Timing, as a browser does. */
let show: (...addresses: string[]) => void;
/** Adds a request that was sent at a time of the page's clock. */
let showSentAt: (startTime: number, address: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(observe: (list: { getEntries(): readonly unknown[] }) => void) {
        const entry = (startTime: number, name: string) => ({ name, startTime, duration: 40, initiatorType: 'fetch' });
        show = (...addresses) => observe({ getEntries: () => addresses.map((name) => entry(performance.now(), name)) });
        showSentAt = (startTime, name) => observe({ getEntries: () => [entry(startTime, name)] });
      }
      observe(): void {}
      takeRecords(): never[] {
        return [];
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const scope = { location: { origin: 'https://app.example' } } as Window & typeof globalThis;

test('requests are reported a second later, together with those in between', () => {
  const onRequests = vi.fn();
  const log = startTimingLog(scope, onRequests);
  show('https://vendor.example/a');
  vi.advanceTimersByTime(900);
  show('https://vendor.example/b', 'https://vendor.example/c');
  expect(onRequests).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(onRequests).toHaveBeenCalledTimes(1);
  expect(log(null).map(({ url }) => url)).toEqual(['a', 'b', 'c'].map((path) => `https://vendor.example/${path}`));
  show('https://vendor.example/d');
  vi.advanceTimersByTime(5_000);
  expect(onRequests).toHaveBeenCalledTimes(2);
});

test('requests that were in flight when the log was read are reported once they have ended', () => {
  const reported: string[][] = [];
  const log = startTimingLog(scope, (late) => void reported.push(late.map(({ url }) => url.slice(-1))));
  const sentAt = performance.now();
  showSentAt(sentAt, 'https://vendor.example/a');
  vi.advanceTimersByTime(2_000);
  expect(log(null).map(({ url }) => url.slice(-1))).toEqual(['a']);
  vi.advanceTimersByTime(5_000);
  showSentAt(sentAt, 'https://vendor.example/b');
  show('https://vendor.example/c');
  vi.advanceTimersByTime(2_000);
  expect(reported).toEqual([[], ['b']]);
  expect(log(null).map(({ url }) => url.slice(-1))).toEqual(['a', 'b', 'c']);
  vi.advanceTimersByTime(2_000);
  show('https://vendor.example/d');
  vi.advanceTimersByTime(2_000);
  expect(reported).toEqual([[], ['b'], []]);
});

test('requests with the same address in the same millisecond have different times, the same each time they are read', () => {
  vi.setSystemTime(100_000);
  const log = startTimingLog(scope, () => undefined);
  const [address, other] = ['https://vendor.example/c', 'https://vendor.example/d'] as const;
  show(address, address, other);
  show(address);
  const times = () => log(null).map(({ url, at, endedAt }) => [url.slice(-1), at - 100_000, endedAt >= at]);
  const expected = [
    ['c', 0, true],
    ['c', 1, true],
    ['d', 0, true],
    ['c', 2, true],
  ];
  expect([times(), times()]).toEqual([expected, expected]);
});

test('requests to the page’s own origin are neither logged nor reported', () => {
  const onRequests = vi.fn();
  const log = startTimingLog(scope, onRequests);
  show('https://app.example/api', 'data:,');
  vi.advanceTimersByTime(5_000);
  expect(onRequests).not.toHaveBeenCalled();
  expect(log(null)).toEqual([]);
});

test('the log says when each request was sent and when it ended', () => {
  vi.setSystemTime(100_000);
  const log = startTimingLog(scope, () => undefined);
  show('https://vendor.example/a');
  const [request] = log(null);
  expect((request?.endedAt ?? 0) - (request?.at ?? 0)).toBeCloseTo(40);
  expect(request?.at).toBeCloseTo(100_000, -1);
});

test('a request that is read again has the same time, unless the machine was asleep', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 100_000 });
  vi.stubGlobal('performance', {
    now: () => 50_000,
    getEntriesByType: () => [
      { name: 'https://vendor.example/a', startTime: 40_000, duration: 40, initiatorType: 'fetch' },
    ],
  });
  const log = startTimingLog(scope, () => undefined);
  const timeAt = (now: number) => {
    vi.setSystemTime(now);
    return log(0)[0]?.at;
  };
  expect([100_300, 99_800, 101_000, 101_001, 101_900].map(timeAt)).toEqual([90_000, 90_000, 90_000, 91_001, 91_001]);
});
