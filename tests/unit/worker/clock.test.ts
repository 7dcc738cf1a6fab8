import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { type Ledger, openLedger } from '../../../src/ledger/ledger.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { givenId } from '../../../src/observe/observation-id.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { rememberAuditAttempts } from '../../../src/worker/audit-attempts.ts';
import { rememberLosses } from '../../../src/worker/losses.ts';
import { createRecorder } from '../../../src/worker/recorder.ts';
import { createRecovery } from '../../../src/worker/recovery.ts';
import { enforceRetention } from '../../../src/worker/retention.ts';
import { testAlarms } from './alarms.ts';
import { sessionMemory } from './session-memory.ts';

const app = 'https://app.example';
const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 5, 1);

// Only the clock is fake: the database needs real timers.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }));
afterEach(() => void vi.useRealTimers());

/** The parts of a worker that depend on the clock, with a ledger. */
async function setUp(name: string) {
  const ledger = await openLedger(name);
  const recorder = createRecorder({
    circumstances: async () => ({
      ledger,
      knowledge: { identify: identifyAmong([]), readValue: valueReader(() => []) },
      session: (await ledger.runningSession())?.id ?? '',
      ...{ keepRaw: false, routes: [], watches: () => true, prepare: async () => {} },
    }),
    ...{ onRecorded: () => {}, onDone: () => {} },
    onFault: (error) => {
      throw error;
    },
    auditAttempts: rememberAuditAttempts(sessionMemory()),
    losses: rememberLosses(sessionMemory()),
  });
  let sent = 0;
  const send = async (count: number) => {
    for (let left = count; left > 0; left -= 1) {
      sent += 1;
      recorder.record(observation(sent));
    }
    await recorder.drained();
  };
  return { ledger, recorder, send, retain: () => ledger.forgetBefore(Date.now() - 90 * day) };
}

function observation(n: number): Observation {
  const url = `https://collect.example/c?n=${n}&email=ada@person.example`;
  return {
    ...{ id: givenId(n), at: Date.now(), transport: 'http', outcome: 'sent', tab: 7, app, page: `${app}/` },
    ...{ method: 'GET', url, headers: [], body: { kind: 'none' }, callStack: null },
  };
}

/** Starts the retention of a worker. `first` resolves when it has run, and `next()` when it has run again. */
function retaining(ledger: Ledger, days: number) {
  const browser = testAlarms();
  let worked = () => {};
  const forgetBefore = async (time: number) => {
    await ledger.forgetBefore(time);
    worked();
  };
  const next = () => new Promise<void>((resolve) => (worked = resolve));
  const onFault = (error: unknown) => {
    throw error;
  };
  const first = next();
  enforceRetention({ alarms: browser.alarms, days: async () => days, forgetBefore, onFault });
  return { first, next };
}

const counted = async (ledger: Ledger) => {
  const { recipients, disclosures } = await ledger.rows();
  const emails = disclosures.filter(({ category }) => category === 'email');
  return [
    recipients.reduce((sum, { requests }) => sum + requests, 0),
    emails.reduce((sum, { count }) => sum + count, 0),
    emails.flatMap(({ days }) => days).reduce((sum, [, count]) => sum + count, 0),
  ];
};

test('a clock that is set back and forth within the retention time loses, duplicates and hides nothing', async () => {
  const { ledger, send, retain } = await setUp('back-and-forth');
  await ledger.putSession({ id: 's', name: 'Release', startedAt: Date.now(), endedAt: null });
  const jumps = [0, hour, -hour, 3 * day, -20 * day, 60 * day, -1, 0, 40 * day];
  for (const jump of jumps) {
    vi.setSystemTime(start + jump);
    await send(30);
    await retain();
  }
  const sent = 30 * jumps.length;
  expect(await counted(ledger)).toEqual([sent, sent, sent]);
  expect(await ledger.requests()).toHaveLength(sent);
  expect((await ledger.rows({ session: 's' })).recipients).toHaveLength(1);
});

test('a clock that jumps beyond the retention time deletes data, reports it, and recording continues when it is set right', async () => {
  const { ledger, send, retain } = await setUp('far');
  await send(30);
  vi.setSystemTime(start + 400 * day);
  await retain();
  expect(await counted(ledger)).toEqual([0, 0, 0]);
  expect(await ledger.completeSince()).toBe(start + 310 * day);
  await send(20);
  vi.setSystemTime(start + hour);
  await send(10);
  await retain();
  expect((await counted(ledger))[0]).toBe(30);
});

test('unobserved requests after the clock was set right are found, although rows were deleted while it was wrong', async () => {
  const { ledger, recorder, send, retain } = await setUp('unseen');
  vi.setSystemTime(start + 400 * day);
  await retain();
  vi.setSystemTime(start + hour);
  await send(5);
  vi.setSystemTime(start + hour + 500);
  const recovery = createRecovery({
    ...{ ledger, recorder, storage: sessionMemory() },
    recordedSince: { times: async () => () => 0 },
    wasAbsent: async () => false,
  });
  const url = 'https://collect.example/unseen';
  const at = Date.now() - 100;
  recovery.add(7, [{ url, at, endedAt: at + 50, initiator: 'fetch', tabId: 7, frameId: 0, app, page: `${app}/` }]);
  await recovery.settle();
  await recorder.drained();
  expect((await counted(ledger))[0]).toBe(6);
  expect((await ledger.recipients())[0]?.unreadable).toEqual([
    { host: 'collect.example', reason: 'worker-stopped', count: 1 },
  ]);
});

test('a worker that runs for days without a request deletes rows within an hour after their retention time', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: start });
  const { ledger, send } = await setUp('alive');
  await send(3);
  const { first, next } = retaining(ledger, 2);
  await first;
  for (let hours = 1; hours <= 48; hours += 1) {
    const worked = next();
    vi.advanceTimersByTime(hour);
    await worked;
  }
  expect(await counted(ledger)).toEqual([3, 3, 3]);
  const worked = next();
  vi.advanceTimersByTime(hour);
  await worked;
  expect(await counted(ledger)).toEqual([0, 0, 0]);
  expect(await ledger.requests()).toEqual([]);
});

test('a browser that was closed for a month deletes old data when it starts, before anything is sent', async () => {
  const { ledger, send } = await setUp('closed');
  await send(3);
  vi.setSystemTime(start + 31 * day);
  await retaining(ledger, 30).first;
  expect(await counted(ledger)).toEqual([0, 0, 0]);
});

test('a request with a time in the future does not keep older ones from being deleted', async () => {
  const { ledger, send } = await setUp('future');
  vi.setSystemTime(start + 400 * day);
  await send(1);
  vi.setSystemTime(start);
  await send(4);
  vi.setSystemTime(start + 91 * day);
  await retaining(ledger, 90).first;
  expect(await ledger.requests()).toHaveLength(1);
});
