import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Entries } from '../../../src/ledger/entries.ts';
import { keptRequests, openLedger, type RowFilter } from '../../../src/ledger/ledger.ts';
import { disclosureRow, recipientRow } from './samples.ts';

const received = recipientRow({ app: 'https://a.example', session: '' });
let made = 0;

const entries = (differences: Partial<Entries['request']> = {}): Entries => {
  const observation = `${made++}`;
  return {
    recipient: received,
    disclosures: [{ ...disclosureRow({ app: 'https://a.example', session: '', lastSeen: 5 }), raw: 'ada@example.com' }],
    request: {
      observation,
      outcome: 'sent',
      at: 5,
      app: 'https://a.example',
      session: '',
      page: 'https://a.example/',
      vendor: 'mixpanel',
      vendorName: 'Mixpanel',
      method: 'POST',
      url: 'https://api.mixpanel.com/track',
      bytes: 1,
      events: [],
      categories: [],
      fields: 1,
      unreadable: null,
      callStack: null,
      tab: 7,
      ...differences,
    },
    detail: { observation, fields: [], further: 0, raw },
  };
};

const raw = {
  url: 'https://api.mixpanel.com/track',
  headers: [],
  body: { encoding: 'utf8', text: '{"email":"ada@example.com"}', cut: false },
  values: ['ada@example.com'],
} as const;

test('a filter reads only the rows that it wants, in small pieces', async () => {
  const ledger = await openLedger('filters');
  const rows = ['a', 'b'].flatMap((app) =>
    ['mixpanel', 'segment'].flatMap((vendor) =>
      ['', 's1'].flatMap((session) => {
        const place = { app: `https://${app}.example`, vendor, session };
        return {
          ...entries(),
          recipient: recipientRow(place),
          disclosures: Array.from({ length: 700 }, (_, at) => ({
            ...disclosureRow({ ...place, path: `f${at}` }),
            raw: '',
          })),
        };
      }),
    ),
  );
  await ledger.record(rows, { keepRaw: false, dropped: 0 });
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const wanted = async (filter: RowFilter) => {
    read.mockClear();
    const found = await ledger.disclosures(filter);
    const results = read.mock.results.map(({ value }) => (value as IDBRequest<unknown[]>).result.length);
    expect(Math.max(...results)).toBeLessThanOrEqual(500);
    expect(results.reduce((sum, count) => sum + count, 0)).toBe(found.length);
    expect(found.map(({ key }) => key)).toEqual(found.map(({ key }) => key).sort());
    return found.length;
  };
  expect(await wanted({})).toBe(8 * 700);
  expect(await wanted({ apps: ['https://a.example'] })).toBe(4 * 700);
  expect(await wanted({ vendors: ['segment'] })).toBe(4 * 700);
  expect(await wanted({ session: 's1' })).toBe(4 * 700);
  expect(await wanted({ vendors: ['segment'], session: 's1' })).toBe(2 * 700);
  expect(await wanted({ apps: ['https://b.example'], vendors: ['mixpanel'], session: '' })).toBe(700);
  expect(await ledger.disclosures({ vendors: ['amplitude'] })).toEqual([]);
  read.mockRestore();
});

test('recording a request takes the same number of transactions, reads and writes in a large ledger as in a small one', async () => {
  const request = (observation: string, paths: readonly string[]) => {
    const one = entries();
    const disclosures = paths.map((path) => ({ ...disclosureRow({ app: 'https://a.example', path }), raw: '' }));
    return { ...one, disclosures, request: { ...one.request, observation } };
  };
  const pathsOf = (count: number) => Array.from({ length: count }, (_, at) => `known.${at}`);
  const counts: Array<Record<string, number>> = [];
  for (const fields of [50, 5_000]) {
    const ledger = await openLedger(`grown-${fields}`);
    await ledger.record([request('first', pathsOf(fields))], { keepRaw: false, dropped: 0 });
    const spied = {
      transactions: vi.spyOn(IDBDatabase.prototype, 'transaction'),
      gets: vi.spyOn(IDBObjectStore.prototype, 'get'),
      lists: vi.spyOn(IDBObjectStore.prototype, 'getAll'),
      cursors: vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
      puts: vi.spyOn(IDBObjectStore.prototype, 'put'),
    };
    const paths = ['known.1', 'known.40', 'new.1', 'new.2'];
    await ledger.record([request('second', paths)], { keepRaw: false, dropped: 0 });
    counts.push(Object.fromEntries(Object.entries(spied).map(([name, { mock }]) => [name, mock.calls.length])));
    for (const spy of Object.values(spied)) spy.mockRestore();
  }
  expect(counts[0]).toEqual({ transactions: 1, gets: 6, lists: 0, cursors: 0, puts: 6 });
  expect(counts[1]).toEqual(counts[0]);
});

test('adds up equal rows, keeps raw values only if requested, and deletes rows', async () => {
  const ledger = await openLedger('sums');
  await ledger.record([entries(), entries()], { keepRaw: false, dropped: 2 });
  await ledger.record([entries()], { keepRaw: false, dropped: 1 });
  const { disclosures, recipients } = await ledger.rows({ apps: ['https://a.example'] });
  const once = entries();
  expect(disclosures).toHaveLength(1);
  expect(disclosures[0]?.count).toBe(3 * (once.disclosures[0]?.count ?? 0));
  expect(recipients[0]?.requests).toBe(3 * received.requests);
  expect(JSON.stringify(disclosures)).not.toContain('ada@example.com');
  expect(await ledger.dropped()).toBe(3);
  expect((await ledger.rows({ apps: ['https://b.example'] })).disclosures).toEqual([]);
  expect((await ledger.rows({ session: 'other' })).disclosures).toEqual([]);

  await ledger.record([entries()], { keepRaw: true, dropped: 0 });
  expect((await ledger.rows()).disclosures[0]?.raw).toBe('ada@example.com');

  const forgottenAt = (await ledger.completeSince()) + 1_000;
  expect(await ledger.forget({}, forgottenAt)).toBe(6);
  expect(await ledger.completeSince()).toBe(forgottenAt);
  expect((await ledger.rows()).disclosures).toEqual([]);
});

test('returns only the requested fields', async () => {
  const ledger = await openLedger('fields');
  const [first] = entries().disclosures;
  const sentry = { ...disclosureRow({ app: 'https://a.example', vendor: 'sentry' }), raw: '' };
  const other = { ...entries(), disclosures: [sentry] };
  await ledger.record([entries(), other], { keepRaw: false, dropped: 0 });
  const vendorsOf = async (filter?: Parameters<typeof ledger.disclosures>[0]) =>
    (await ledger.disclosures(filter)).map(({ vendor }) => vendor).sort();
  expect(await vendorsOf()).toEqual([first?.vendor, 'sentry'].sort());
  expect(await vendorsOf({ apps: ['https://a.example'], vendors: ['sentry'] })).toEqual(['sentry']);
  expect(await vendorsOf({ apps: ['https://b.example'], vendors: ['sentry'] })).toEqual([]);
  expect(await vendorsOf({ session: 'other' })).toEqual([]);
});

test('keeps one fingerprint key permanently', async () => {
  const both = await Promise.all([openLedger('key'), openLedger('key')]);
  const [first, second] = await Promise.all(both.map((ledger) => ledger.fingerprintKey()));
  expect(first).toEqual(second);
  expect(first).toHaveLength(32);
});

test('deletes data that was last seen before a time', async () => {
  const ledger = await openLedger('old');
  await ledger.record([entries()], { keepRaw: false, dropped: 0 });
  await ledger.forgetBefore(5);
  expect((await ledger.rows()).disclosures).toHaveLength(1);
  await ledger.forgetBefore(Number.MAX_SAFE_INTEGER);
  expect((await ledger.rows()).disclosures).toEqual([]);
  expect(await ledger.requests()).toEqual([]);
});

test('reports up to which time it has deleted requests, in any order of arrival', async () => {
  const created = Date.now();
  const ledger = await openLedger('forgotten');
  const first = await ledger.completeSince();
  expect(first).toBeGreaterThanOrEqual(created);
  const at = (time: number) => entries({ at: first + time });
  await ledger.record([at(10), at(30), at(20)], { keepRaw: false, dropped: 0 });
  const many = Array.from({ length: keptRequests - 3 }, (_, n) => at(100 + n));
  await ledger.record(many, { keepRaw: false, dropped: 0 });
  expect(await ledger.completeSince()).toBe(first);
  vi.useFakeTimers({ toFake: ['Date'], now: first + 200_000 });
  onTestFinished(() => void vi.useRealTimers());
  await ledger.record([at(5_000), at(5_001)], { keepRaw: false, dropped: 0 });
  expect(await ledger.completeSince()).toBe(first + 30);
  expect(await ledger.requests()).toHaveLength(keptRequests);
  await ledger.forgetBefore(first + 25);
  expect(await ledger.completeSince()).toBe(first + 30);
  await ledger.forgetBefore(first + 100);
  expect(await ledger.completeSince()).toBe(first + 100);
});

test('recent requests stay known after they are deleted because there are too many, until they are forgotten', async () => {
  const ledger = await openLedger('passed');
  const since = await ledger.completeSince();
  const at = Date.now();
  const all = Array.from({ length: keptRequests + 2 }, (_, n) => entries({ at: at - n }));
  await ledger.record(all.slice(0, 3), { keepRaw: false, dropped: 0 });
  await ledger.record(all.slice(3), { keepRaw: false, dropped: 0 });
  expect(await ledger.requests()).toHaveLength(keptRequests);
  const known = all.map(({ request }) => ({ observation: request.observation, at: request.at, tab: 7 })).reverse();
  expect(await ledger.knownRequests()).toEqual(known);
  expect(await ledger.completeSince()).toBe(since);
  // A frame sends messages again that an earlier worker instance recorded but did not answer.
  await ledger.record([all[0] as Entries], { keepRaw: false, dropped: 0 });
  expect(await ledger.knownRequests()).toEqual(known);
  expect((await ledger.recipients())[0]?.requests).toBe(all.length * received.requests);
  await ledger.forgetBefore(at);
  expect(await ledger.knownRequests()).toEqual(known.slice(-1));
  await ledger.forget({ app: 'https://a.example' }, at + 1);
  expect(await ledger.knownRequests()).toEqual([]);
});

test('stores all of its input, or nothing', async () => {
  const ledger = await openLedger('whole');
  const broken = { ...entries(), recipient: { ...received, key: 'broken', kinds: null } } as unknown as Entries;
  await expect(ledger.record([entries(), broken], { keepRaw: false, dropped: 1 })).rejects.toThrow(TypeError);
  expect(await ledger.rows()).toEqual({ recipients: [], disclosures: [] });
  expect(await ledger.requests()).toEqual([]);
  expect(await ledger.dropped()).toBe(0);
});

test('stores the content of recent requests, unmasked only if requested', async () => {
  const ledger = await openLedger('details');
  const [masked, plain] = [entries(), entries()];
  await ledger.record([masked], { keepRaw: false, dropped: 0 });
  await ledger.record([plain], { keepRaw: true, dropped: 0 });
  expect(await ledger.detail(masked.detail.observation)).toEqual({ ...masked.detail, raw: undefined });
  expect((await ledger.detail(plain.detail.observation))?.raw).toEqual(raw);
  expect(await ledger.detail('nobody')).toBeNull();
  const ids = [plain, masked].map(({ detail }) => detail.observation);
  expect(await ledger.details(['nobody', ...ids])).toEqual(
    [plain, masked].map(({ detail }) => ({ ...detail, raw: undefined })),
  );
  await ledger.forgetBefore(6);
  expect(await ledger.detail(plain.detail.observation)).toBeNull();
});

test('sums the kinds of data that a vendor received, and again after a deletion', async () => {
  const ledger = await openLedger('kinds');
  const [, other] = [entries(), entries()];
  const kinds = [{ category: 'email', hashed: false, count: 1, firstSeen: 5, lastSeen: 5 }] as const;
  const phone = {
    ...disclosureRow({ app: 'https://a.example', category: 'phone', lastSeen: 9 }),
    raw: '1',
  };
  await ledger.record([{ ...entries(), recipient: { ...received, kinds, lastSeen: 9 } }], {
    keepRaw: false,
    dropped: 0,
  });
  const more = [...kinds, { category: 'phone', hashed: false, count: 1, firstSeen: 9, lastSeen: 9 }] as const;
  const second = {
    ...other,
    disclosures: [...other.disclosures, phone],
    recipient: { ...received, kinds: more, lastSeen: 9 },
  };
  await ledger.record([second], { keepRaw: false, dropped: 0 });
  const summed = async () => (await ledger.recipients())[0]?.kinds.map(({ category, count }) => [category, count]);
  expect(await summed()).toEqual([
    ['email', 2],
    ['phone', 1],
  ]);
  await ledger.forgetBefore(7);
  expect(await summed()).toEqual([['phone', 1]]);
});

test('stores reporting endpoints, once per app and host, until they are deleted', async () => {
  const ledger = await openLedger('may-report');
  const row = (host: string, lastSeen: number, app = 'https://a.example') => ({
    app,
    host,
    vendor: `host:${host}`,
    vendorName: host,
    lastSeen,
  });
  await ledger.putMayReport([row('r.example', 10), row('s.example', 20)]);
  await ledger.putMayReport([row('r.example', 30), row('r.example', 30, 'https://b.example')]);
  expect(
    (await ledger.mayReport({ apps: ['https://a.example'] })).map(({ host, lastSeen }) => [host, lastSeen]),
  ).toEqual([
    ['r.example', 30],
    ['s.example', 20],
  ]);
  expect(await ledger.mayReport()).toHaveLength(3);
  await ledger.forgetBefore(25);
  expect((await ledger.mayReport()).map(({ host }) => host)).toEqual(['r.example', 'r.example']);
  await ledger.forget({}, 40);
  expect(await ledger.mayReport()).toEqual([]);
});
