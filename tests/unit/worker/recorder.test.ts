import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { type Ledger, openLedger } from '../../../src/ledger/ledger.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import type { SessionStorage } from '../../../src/observe/web-request/journal.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { rememberAuditAttempts } from '../../../src/worker/audit-attempts.ts';
import { rememberLosses } from '../../../src/worker/losses.ts';
import { createRecorder, groupsOf } from '../../../src/worker/recorder.ts';
import { sessionMemory } from './session-memory.ts';

const app = 'https://app.example';
const knowledge = { identify: identifyAmong([]), readValue: valueReader(() => []) };

function observation(id: string, url = 'https://collect.example/c?email=ada@person.example'): Observation {
  return {
    id,
    at: 1_700_000_000_000,
    transport: 'http',
    outcome: 'sent',
    tab: 7,
    app,
    page: `${app}/`,
    method: 'GET',
    url,
    headers: [],
    body: { kind: 'none' },
    callStack: null,
  };
}

interface SetUpOptions {
  /** Replaces the ledger's own function. */
  readonly record?: (ledger: Ledger, ...written: Parameters<Ledger['record']>) => Promise<void>;
  readonly onRecorded?: () => void;
  /** Values of earlier worker instances. */
  readonly storage?: SessionStorage;
}

/** A recorder with an empty ledger. */
async function setUp({ record, onRecorded = () => {}, storage = sessionMemory() }: SetUpOptions = {}) {
  const ledger = await openLedger(crypto.randomUUID());
  const [faults, done]: [unknown[], string[]] = [[], []];
  const recorder = createRecorder({
    circumstances: async () => ({
      ledger: record ? { ...ledger, record: (...written) => record(ledger, ...written) } : ledger,
      knowledge,
      session: '',
      keepRaw: false,
      routes: [],
      watches: (each) => each === app,
      prepare: async () => {},
    }),
    onRecorded,
    onDone: (ids) => void done.push(...ids),
    onFault: (error) => void faults.push(error),
    auditAttempts: rememberAuditAttempts(storage),
    losses: rememberLosses(storage),
  });
  const recorded = async () => (await ledger.requests()).map((request) => request.observation).sort();
  return { ledger, recorder, recorded, faults, done };
}

const rememberedIn = ({ kept }: ReturnType<typeof sessionMemory>) => {
  const { count, recent } = kept.get('losses') as { count: number; recent: Array<{ observation: string }> };
  return { count, recent: recent.map(({ observation: id }) => id) };
};

test('observations are in the ledger once the recorder has drained', async () => {
  const { recorder, recorded, done } = await setUp();
  recorder.record(observation('a'));
  recorder.record(observation('b'));
  recorder.record({ ...observation('elsewhere'), app: 'https://other.example' });
  await recorder.drained();
  expect(await recorded()).toEqual(['a', 'b']);
  expect(done).toEqual(['a', 'b', 'elsewhere']);
});

test('many observations are written in several transactions, and draining waits only for earlier observations', async () => {
  const sizes: number[] = [];
  const { ledger, recorder } = await setUp({
    record: async (own, entries, options) => {
      sizes.push(entries.length);
      await own.record(entries, options);
    },
  });
  for (let n = 0; n < 500; n += 1) recorder.record(observation(`a${n}`));
  const first = recorder.drained();
  for (let n = 0; n < 1_201; n += 1) recorder.record(observation(`b${n}`));
  await first;
  expect(sizes).toEqual([500]);
  await recorder.drained();
  expect(sizes).toEqual([500, 500, 500, 201]);
  const [recipient] = await ledger.recipients();
  expect(recipient?.requests).toBe(1_701);
});

test('requests within a quarter of a second share a transaction, unless a caller waits for them', async () => {
  const sizes: number[] = [];
  const { recorder } = await setUp({
    record: async (own, entries, options) => {
      sizes.push(entries.length);
      await own.record(entries, options);
    },
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    for (const id of ['a', 'b', 'c']) {
      recorder.record(observation(id));
      await vi.advanceTimersByTimeAsync(80);
    }
    expect(sizes).toEqual([]);
    await vi.waitFor(() => expect(sizes).toEqual([3]), 20_000);
  } finally {
    vi.useRealTimers();
  }
  recorder.record(observation('d'));
  await recorder.drained();
  await recorder.drained();
  expect(sizes).toEqual([3, 1]);
});

test('draining does not wait for later observations, however many there are', async () => {
  let batches = 0;
  const { recorder, recorded } = await setUp({
    onRecorded() {
      batches += 1;
      if (batches < 50) recorder.record(observation(`later ${batches}`));
    },
  });
  recorder.record(observation('first'));
  await recorder.drained();
  expect(batches).toBe(1);
  expect(await recorded()).toContain('first');
});

test('a batch that could not be written is written again, and is not lost', async () => {
  const record = vi.fn((ledger: Ledger, ...written: Parameters<Ledger['record']>) => ledger.record(...written));
  record.mockRejectedValueOnce(new DOMException('', 'AbortError'));
  const { ledger, recorder, recorded, faults } = await setUp({ record });
  recorder.record(observation('a'));
  await recorder.drained();
  expect(await recorded()).toEqual(['a']);
  expect(recorder.dropped + (await ledger.dropped())).toBe(0);
  expect(faults).toEqual([]);
});

test('a batch that the database refuses repeatedly is lost, and counted with the next one', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  let isFull = true;
  const { ledger, recorder, recorded, faults } = await setUp({
    record: async (own, ...written) => (isFull ? Promise.reject(full) : own.record(...written)),
  });
  recorder.record(observation('a'));
  recorder.record(observation('b'));
  await recorder.drained();
  expect(recorder.dropped).toBe(2);
  expect(faults).toEqual([full]);
  isFull = false;
  recorder.record(observation('c'));
  await recorder.drained();
  expect(await recorded()).toEqual(['c']);
  expect([recorder.dropped, await ledger.dropped()]).toEqual([0, 2]);
});

test('observations lost to a full disk are counted once, also if the worker is stopped before the disk has room again', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  const storage = sessionMemory();
  const early = await setUp({ storage, record: () => Promise.reject(full) });
  early.recorder.record(observation('a'));
  early.recorder.record(observation('b'));
  await early.recorder.drained();
  // The journal no longer hands them over, so they are not counted again.
  expect([early.done, early.faults]).toEqual([['a', 'b'], [full]]);
  const later = await setUp({ storage });
  await vi.waitFor(async () => expect(await later.ledger.dropped()).toBe(2), 20_000);
  expect([later.recorder.dropped, await later.recorded()]).toEqual([0, []]);
  // A page that reports them again does not cause them to be counted either.
  expect(rememberedIn(storage)).toEqual({ count: 0, recent: ['a', 'b'] });
});

test('an observation whose address cannot be parsed is recorded, and the failure reported', async () => {
  const { ledger, recorder, recorded, faults } = await setUp();
  recorder.record(observation('a', 'no address'));
  await recorder.drained();
  expect(await recorded()).toEqual(['a']);
  expect(await ledger.dropped()).toBe(0);
  expect(faults).toHaveLength(1);
});

test('a malformed observation does not affect others', async () => {
  const { ledger, recorder, recorded, faults } = await setUp();
  recorder.record(observation('a'));
  recorder.record({ ...observation('broken'), body: undefined as never });
  recorder.record(observation('b'));
  await recorder.drained();
  expect(await recorded()).toEqual(['a', 'b']);
  expect(await ledger.dropped()).toBe(1);
  expect(faults).toHaveLength(1);
});

test('an error after a batch was written loses nothing', async () => {
  const fault = new Error('The page has gone.');
  const { ledger, recorder, recorded, faults } = await setUp({
    onRecorded() {
      throw fault;
    },
  });
  recorder.record(observation('a'));
  await recorder.drained();
  expect(await recorded()).toEqual(['a']);
  expect(faults).toEqual([fault]);
  expect(recorder.dropped + (await ledger.dropped())).toBe(0);
});

test('losses are written even if nothing else is', async () => {
  const { ledger, recorder } = await setUp();
  recorder.drop(3);
  await recorder.drained();
  expect([recorder.dropped, await ledger.dropped()]).toEqual([0, 3]);
});

/** Simulates a worker instance that is stopped while it audits one of these observations. */
async function stopDuring(storage: SessionStorage, ids: readonly string[], fatal: string): Promise<void> {
  const auditAttempts = rememberAuditAttempts(storage);
  await auditAttempts.known;
  for (const id of ids) {
    auditAttempts.begin([id]);
    if (id === fatal) return;
  }
}

test('an observation that stops the worker is tried once more, and then counted as unread', async () => {
  const storage = sessionMemory();
  const queue = ['before', 'poison', 'after'];
  await stopDuring(storage, queue, 'poison');
  const second = rememberAuditAttempts(storage);
  await second.known;
  expect(second.isFatal('poison')).toBe(false);
  await stopDuring(storage, queue, 'poison');
  const { ledger, recorder, recorded, done } = await setUp({ storage });
  for (const id of queue) recorder.record(observation(id));
  await recorder.drained();
  expect(await recorded()).toEqual(['after', 'before', 'poison']);
  expect(await ledger.dropped()).toBe(0);
  const [recipient] = await ledger.recipients();
  expect(recipient?.unreadable).toEqual([{ host: 'collect.example', reason: 'worker-stopped', count: 1 }]);
  expect([recipient?.requests, recipient?.read]).toEqual([3, 2]);
  expect(done).toEqual(queue);
});

test('audits of several small observations are noted as begun together, those of large ones and suspects alone', () => {
  const small = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => observation(`small ${from + at}`));
  const large = observation('large', `https://collect.example/${'x'.repeat(5_000)}`);
  const batch = [...small(0, 120), large, ...small(120, 125)];
  const groups = groupsOf(batch, (id) => id === 'small 60');
  expect(groups.map(({ length }) => length)).toEqual([50, 10, 1, 50, 9, 1, 5]);
  expect(groups.flat()).toEqual(batch);
});

test('among observations whose audits begin together, the one that stops the worker is found, and the others are read', async () => {
  const storage = sessionMemory();
  const ids = ['a', 'poison', 'b'];
  const first = rememberAuditAttempts(storage);
  await first.known;
  first.begin(ids); // This worker instance ends.
  const second = rememberAuditAttempts(storage);
  await second.known;
  expect(ids.map(second.isSuspect)).toEqual([true, true, true]);
  await stopDuring(storage, ids, 'poison');
  const { ledger, recorder } = await setUp({ storage });
  for (const id of ids) recorder.record(observation(id));
  await recorder.drained();
  const [recipient] = await ledger.recipients();
  expect([recipient?.requests, recipient?.read]).toEqual([3, 2]);
  expect(storage.kept.size).toBe(0);
});

test('a worker that is stopped for other reasons loses nothing', async () => {
  const storage = sessionMemory();
  for (const id of ['a', 'b', 'c']) await stopDuring(storage, ['a', 'b', 'c'], id);
  const { ledger, recorder, recorded } = await setUp({ storage });
  for (const id of ['a', 'b', 'c']) recorder.record(observation(id));
  await recorder.drained();
  expect(await recorded()).toEqual(['a', 'b', 'c']);
  expect(await ledger.dropped()).toBe(0);
  expect(storage.kept.size).toBe(0);
});
