import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLedger } from '../../../src/ledger/ledger.ts';
import type { RequestRow } from '../../../src/ledger/rows.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { addressTag } from '../../../src/observe/observation-id.ts';
import { createRecovery, type RecoveryLedger } from '../../../src/worker/recovery.ts';
import { sessionMemory } from './session-memory.ts';

const url = 'https://collect.example/c';
const logged = (at: number, initiator = 'fetch') => ({
  url,
  at,
  endedAt: at + 6_000,
  initiator,
  tabId: 7,
  frameId: 0,
  app: 'https://app.example',
  page: 'https://app.example/',
});

interface Given {
  readonly ledger: Partial<RecoveryLedger>;
  readonly storage?: ReturnType<typeof sessionMemory>;
  readonly since?: (app: string) => number;
  /** Resolves when what was handed over is in the ledger. */
  readonly drained?: () => Promise<void>;
}

function recoveryIn({ ledger, storage = sessionMemory(), since = () => 0, drained = async () => {} }: Given) {
  const found: Observation[] = [];
  const recovery = createRecovery({
    ledger: { knownRequests: async () => [], completeSince: async () => 0, ...ledger },
    storage,
    recorder: { record: (observation) => void found.push(observation), drained },
    recordedSince: { times: async () => since },
    wasAbsent: async () => false,
  });
  return { found, recovery };
}

function recoveryWith(rows: readonly RequestRow[], completeSince = 0, storage = sessionMemory()) {
  return recoveryIn({
    ledger: { knownRequests: async () => [...rows], completeSince: async () => completeSince },
    storage,
  });
}

const shown = (id: number, at: number, tab = 7) => ({ id: `run.${id}.${addressTag(url)}`, at, tab });

async function recover(
  known: readonly number[],
  requests: ReadonlyArray<ReturnType<typeof logged>>,
  completeSince = 0,
): Promise<Observation[]> {
  const rows = known.map((at, n) => ({ observation: `run.${n}.${addressTag(url)}`, at, tab: 7 }) as RequestRow);
  const { found, recovery } = recoveryWith(rows, completeSince);
  recovery.add(7, requests);
  await recovery.settle();
  return found;
}

test('requests in the ledger are not counted again', async () => {
  expect(await recover([1_010, 2_010, 3_400], [logged(1_000), logged(2_000), logged(3_000)])).toEqual([]);
});

test('requests of different tabs or frames are counted separately, even with the same address and time', async () => {
  const one = logged(1_000);
  expect((await recover([], [one, { ...one, tabId: 8 }, { ...one, frameId: 3 }])).length).toBe(3);
  expect((await recover([], [one, one])).length).toBe(1);
});

test('requests that a page sent before its app was recorded are not handed over, even if a frame’s log comes late', async () => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { found, recovery } = recoveryIn({
    ledger: { knownRequests: () => asked.then(() => []) },
    since: (app) => (app === 'https://app.example' ? 2_000 : 0),
  });
  recovery.add(7, [logged(1_000), { ...logged(1_000), app: 'https://other.example' }]);
  const settled = recovery.settle();
  recovery.add(7, [logged(1_500), logged(2_500)]);
  answer();
  await settled;
  expect(found.map(({ app, at }) => `${app} ${at}`)).toEqual([
    'https://other.example 1000',
    'https://app.example 2500',
  ]);
});

test('requests in quick succession that were shown late are not counted again', async () => {
  // If only the closest pairs were matched, each request would take the row of the one before it, and the last would find
  // none within two seconds.
  const sent = Array.from({ length: 30 }, (_, n) => 1_000 + n * 200);
  const shown = [...sent.map((at) => at + 190), 500];
  expect(
    await recover(
      shown,
      sent.map((at) => logged(at)),
    ),
  ).toEqual([]);
  expect(
    await recover(
      shown.slice(1),
      sent.map((at) => logged(at)),
    ),
  ).toEqual([]);
  const missing = await recover(
    shown.slice(0, -3),
    sent.map((at) => logged(at)),
  );
  expect(missing).toHaveLength(2);
});

test('a file that may have come from a cache does not count as sent', async () => {
  expect(await recover([], [logged(1_000, 'img'), logged(2_000, 'script')])).toEqual([]);
});

test('requests that the ledger may have deleted are not recovered', async () => {
  const found = await recover([], [logged(1_000), logged(1_500), logged(2_500)], 2_000);
  expect(found.map(({ at }) => at)).toEqual([2_500]);
});

test('requests of a deleted database are not recovered into the new one', async () => {
  const ledger = await openLedger('deleted');
  const { found, recovery } = recoveryIn({ ledger });
  const before = Date.now() - 5;
  await deleteDB('deleted');
  recovery.add(7, [logged(before), logged(Date.now() + 50)]);
  await recovery.settle();
  expect(found).toHaveLength(1);
});

test('after the clock was set back, missing requests are found at once, not only when it reaches the earlier time again', async () => {
  const now = Date.now();
  const ahead = now + 3_600_000;
  const times = (found: readonly Observation[]) => found.map(({ at }) => at);
  // The ledger has forgotten no request since the clock was set back: each has a row, or is missing.
  expect(times(await recover([now - 900], [logged(now - 900), logged(now - 500)], ahead))).toEqual([now - 500]);
  expect(times(await recover([ahead + 1], [logged(now - 500)], ahead))).toEqual([now - 500]);
  // Requests before the oldest row may have been forgotten, and so may those with times of the clock that was ahead.
  expect(times(await recover([now - 400], [logged(now - 5_000)], ahead))).toEqual([]);
  expect(times(await recover([], [logged(ahead - 10)], ahead))).toEqual([]);
});

test('missing requests count as sent and unread', async () => {
  const found = await recover([1_010, 3_010], [logged(1_000), logged(2_000), logged(3_000)]);
  expect(found).toEqual([
    expect.objectContaining({
      at: 2_000,
      url,
      outcome: 'sent',
      body: { kind: 'unreadable', reason: 'worker-stopped' },
    }),
  ]);
});

test('a request that a busy browser showed seconds after it was sent is not counted again', async () => {
  expect(await recover([8_000], [logged(1_000)])).toEqual([]);
  expect(await recover([12_000], [logged(1_000)])).toHaveLength(1);
  // The browser shows no request long before it is sent.
  expect(await recover([1_000], [logged(4_000)])).toHaveLength(1);
});

test('a request that was handed over is not counted again when the browser shows it', async () => {
  const { found, recovery } = recoveryWith([]);
  const sentAt = Date.now() - 5_000;
  recovery.add(7, [logged(sentAt), logged(sentAt + 500)]);
  await recovery.settle();
  expect(found).toHaveLength(2);
  expect(await recovery.wasHandedOver(shown(1, sentAt + 3_000, 8))).toBe(false);
  const other = { ...shown(1, sentAt + 3_000), id: `run.1.${addressTag(`${url}?other`)}` };
  expect(await recovery.wasHandedOver(other)).toBe(false);
  // This request was sent after the others were handed over, so it is a different one.
  expect(await recovery.wasHandedOver(shown(1, sentAt + 6_000))).toBe(false);
  // Each request that was handed over matches one that is shown.
  const wereHandedOver = [1, 2, 3].map((id) => recovery.wasHandedOver(shown(id, sentAt + 3_000)));
  expect(await Promise.all(wereHandedOver)).toEqual([true, true, false]);
});

test('a request that was handed over is not counted again when the browser shows it to a later worker instance', async () => {
  const storage = sessionMemory();
  const sentAt = Date.now() - 5_000;
  const { recovery } = recoveryWith([], 0, storage);
  recovery.add(7, [logged(sentAt), logged(sentAt + 500)]);
  await recovery.settle();
  const second = recoveryWith([], 0, storage);
  await second.recovery.settle();
  expect(await second.recovery.wasHandedOver(shown(1, sentAt + 3_000))).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const third = recoveryWith([], 0, storage);
  await third.recovery.settle();
  const wereHandedOver = [2, 3].map((id) => third.recovery.wasHandedOver(shown(id, sentAt + 3_000)));
  expect(await Promise.all(wereHandedOver)).toEqual([true, false]);
  expect(JSON.stringify(await storage.get(null))).not.toContain(url);
});

test('a request that was just sent, and that the browser shows late, is not counted twice', async () => {
  const rows: RequestRow[] = [];
  const { found, recovery } = recoveryWith(rows);
  const now = Date.now();
  recovery.add(7, [logged(now - 1_900)]);
  const caughtUp = async () =>
    void rows.push({ observation: `run.1.${addressTag(url)}`, at: now - 1_895, tab: 7 } as RequestRow);
  await recovery.settle(caughtUp);
  expect(found).toEqual([]);
});

test('a request that was reported twice counts once, and an image has no body', async () => {
  const pixel = { ...logged(1_000, 'img'), url: `${url}?a=b` };
  const found = await recover([], [pixel, pixel]);
  expect(found.map(({ body }) => body)).toEqual([{ kind: 'none' }]);
});

test('the answers of tabs that were asked are awaited, up to a limit', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { found, recovery } = recoveryWith([]);
  recovery.expectLog(7);
  recovery.expectLog(8);
  let haveAnswered = false;
  void recovery.answered().then(() => {
    haveAnswered = true;
  });
  await vi.advanceTimersByTimeAsync(100);
  recovery.add(7, [logged(1_000)]);
  await vi.advanceTimersByTimeAsync(500);
  expect(haveAnswered).toBe(false);
  recovery.add(8, []);
  await vi.advanceTimersByTimeAsync(0);
  expect(haveAnswered).toBe(true);
  await recovery.settle();
  expect(found).toHaveLength(1);

  recovery.expectLog(9);
  const later = recovery.answered();
  await vi.advanceTimersByTimeAsync(5_000);
  await later;
});

test('the answer of a tab that cannot answer is not awaited', async () => {
  const { recovery } = recoveryWith([]);
  recovery.expectLog(7);
  recovery.excuseLog(7);
  await recovery.answered();
});

test('requests in timing logs survive a worker that is stopped before it compares, and are handed over once', async () => {
  const storage = sessionMemory();
  recoveryWith([], 0, storage).recovery.add(7, [logged(1_000)]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const { found, recovery } = recoveryWith([], 0, storage);
  recovery.add(7, [logged(2_000)]);
  await recovery.settle();
  expect(found.map(({ at }) => at)).toEqual([1_000, 2_000]);
  const next = recoveryWith([], 0, storage);
  await next.recovery.settle();
  expect(next.found).toEqual([]);
});

test('a request that the browser shows while the ledger is read is not counted again', async () => {
  let read = () => {};
  const reading = new Promise<void>((resolve) => {
    read = resolve;
  });
  const { found, recovery } = recoveryIn({ ledger: { knownRequests: () => reading.then(() => []) } });
  recovery.add(7, [logged(1_000), logged(9_000)]);
  const settled = recovery.settle();
  expect(await recovery.wasHandedOver(shown(1, 1_010))).toBe(false);
  read();
  await settled;
  expect(found.map(({ at }) => at)).toEqual([9_000]);
});

test('a request that the browser showed, and that is in the ledger meanwhile, is the counterpart of one request only', async () => {
  const rows = [{ observation: shown(1, 0).id, at: 1_010, tab: 7 } as RequestRow];
  const { found, recovery } = recoveryWith(rows);
  await recovery.wasHandedOver(shown(1, 1_010));
  recovery.add(7, [logged(1_000), logged(1_020)]);
  await recovery.settle();
  expect(found).toHaveLength(1);
});

test('a worker that starts for a request compares it with those that an earlier instance handed over', async () => {
  const storage = sessionMemory();
  const sentAt = Date.now() - 5_000;
  const { recovery } = recoveryWith([], 0, storage);
  recovery.add(7, [logged(sentAt)]);
  await recovery.settle();
  const next = recoveryWith([], 0, storage);
  expect(await next.recovery.wasHandedOver(shown(1, sentAt + 3_000))).toBe(true);
});

test('what was handed over, but not recorded before the worker was stopped, is handed over by the next', async () => {
  const storage = sessionMemory();
  const stopped = recoveryIn({ ledger: {}, storage, drained: () => new Promise(() => {}) });
  stopped.recovery.add(7, [logged(1_000)]);
  void stopped.recovery.settle();
  await vi.waitFor(() => expect(stopped.found).toHaveLength(1), 20_000);
  const next = recoveryWith([], 0, storage);
  await next.recovery.settle();
  expect(next.found.map(({ id }) => id)).toEqual(stopped.found.map(({ id }) => id));
});

test('a log that arrives while requests are handed over is compared the next time', async () => {
  let record = () => {};
  const recording = new Promise<void>((resolve) => {
    record = resolve;
  });
  const { found, recovery } = recoveryIn({ ledger: {}, drained: () => recording });
  recovery.add(7, [logged(1_000)]);
  const first = recovery.settle();
  await vi.waitFor(() => expect(found).toHaveLength(1), 20_000);
  recovery.add(7, [logged(2_000)]);
  const second = recovery.settle();
  record();
  await Promise.all([first, second]);
  expect(found.map(({ at }) => at)).toEqual([1_000, 2_000]);
});
