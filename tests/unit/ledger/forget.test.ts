import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/ledger/database.ts';
import { type Entries, entriesOf } from '../../../src/ledger/entries.ts';
import type { Forgettable } from '../../../src/ledger/forget.ts';
import { isPartOf } from '../../../src/ledger/forget.ts';
import { createLedger, type Ledger, openLedger } from '../../../src/ledger/ledger.ts';
import { unknownRecipient } from '../../../src/vendors/identify.ts';
import { createRawValues } from '../../../src/worker/raw-values.ts';
import { auditOf, disclosed } from './audits.ts';

const [a, b] = ['https://a.example', 'https://b.example'] as const;
const received = (app: string, vendor: string, session: string) => {
  const observation = { id: `${app} ${vendor} ${session}`, app };
  const found = [disclosed('email', 'ada@example.com')];
  return entriesOf(auditOf(found, { observation, recipient: unknownRecipient(vendor) }), session, new Uint8Array(32));
};

/** All combinations of two apps, two vendors and two recordings, of which the second is still running. */
const all = [a, b].flatMap((app) =>
  ['x.test', 'y.test'].flatMap((vendor) => ['s1', 's2'].map((id) => received(app, vendor, id))),
);

async function filled(name: string): Promise<Ledger> {
  const ledger = await openLedger(name);
  await ledger.putSession({ id: 's1', name: 'One', startedAt: 1, endedAt: 2 });
  await ledger.putSession({ id: 's2', name: 'Two', startedAt: 3, endedAt: null });
  await ledger.record(all, { keepRaw: true, dropped: 1 });
  await ledger.putMayReport(
    [a, b].map((app) => ({ app, host: 'x.test', vendor: 'host:x.test', vendorName: 'x.test', lastSeen: 1 })),
  );
  return ledger;
}

/** Everything that can be read from a ledger. */
async function readable(ledger: Ledger) {
  const [rows, recipients, requests, mayReport, sessions] = await Promise.all([
    ledger.rows(),
    ledger.recipients(),
    ledger.requests(),
    ledger.mayReport(),
    ledger.sessions(),
  ]);
  const details = await ledger.details(all.map(({ request }) => request.observation));
  const counts = [rows.disclosures, rows.recipients, recipients, requests, details].map(({ length }) => length);
  return {
    counts,
    mayReport: mayReport.length,
    sessions: sessions.map(({ id }) => id),
    text: JSON.stringify({ rows, requests, mayReport, details }),
  };
}

test.each<[string, Forgettable, string, { left: number; removed: number; mayReport: number; sessions: string[] }]>([
  ['an app', { app: a }, a, { left: 4, removed: 12, mayReport: 1, sessions: ['s2', 's1'] }],
  ['a vendor', { vendor: 'host:x.test' }, 'x.test', { left: 4, removed: 12, mayReport: 0, sessions: ['s2', 's1'] }],
  ['a recording', { session: 's1' }, '"s1"', { left: 4, removed: 13, mayReport: 2, sessions: ['s2'] }],
  [
    'what the running recording holds',
    { session: 's2' },
    '"s2"',
    { left: 4, removed: 12, mayReport: 2, sessions: ['s2', 's1'] },
  ],
  [
    'what a vendor received from an app',
    { app: a, vendor: 'host:x.test' },
    `${a} x.test`,
    { left: 6, removed: 6, mayReport: 1, sessions: ['s2', 's1'] },
  ],
  ['everything', {}, 'example', { left: 0, removed: 25, mayReport: 0, sessions: ['s2'] }],
])('%s is deleted, and nothing else', async (name, what, trace, { left, removed, mayReport, sessions }) => {
  const ledger = await filled(`forget ${name}`);
  expect((await readable(ledger)).text).toContain(trace);
  expect(await ledger.forget(what, 50)).toBe(removed);
  const after = await readable(ledger);
  expect(after.text).not.toContain(trace);
  expect(after).toMatchObject({ counts: [left, left, left, left, left], mayReport, sessions });
  expect(await ledger.completeSince()).toBeGreaterThanOrEqual(50);
  expect(await ledger.dropped()).toBe(Object.keys(what).length === 0 ? 0 : 1);
});

test('raw values in memory are deleted as well', () => {
  const raw = createRawValues();
  raw.remember(all);
  const rawParts = (at: number) => [
    raw.rawOf(all[at]?.disclosures[0] ?? ({} as never)),
    raw.request(all[at]?.request.observation ?? ''),
  ];
  const { raw: _, ...row } = all[0]?.disclosures[0] ?? ({} as never);
  expect(raw.rawOf(row)).toBe('ada@example.com');
  raw.forget(isPartOf({ app: a }));
  expect(raw.rawOf(row)).toBeUndefined();
  expect(rawParts(0)[1]).toBeUndefined();
  expect(rawParts(4)[1]).toBeDefined();
});

test('raw values in memory are deleted by age as well', () => {
  const raw = createRawValues();
  const [old, young] = [all[0], all[4]].map((entries, n) => ({
    ...(entries as Entries),
    request: { ...(entries as Entries).request, at: 10 * n },
  }));
  raw.remember([old, young] as Entries[]);
  raw.forget(({ at }) => at < 10);
  const held = [old, young].map((entries) => raw.request(entries?.request.observation ?? '') !== undefined);
  expect(held).toEqual([false, true]);
});

test('a ledger returns how many rows were too old', async () => {
  const ledger = await filled('counted');
  expect(await ledger.forgetBefore(0)).toBe(0);
  expect(await ledger.forgetBefore(Number.MAX_SAFE_INTEGER)).toBe(26);
  expect(await ledger.forgetBefore(Number.MAX_SAFE_INTEGER)).toBe(0);
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const exists = async (name: string) => (await names()).includes(name);

test('a rewrite keeps all remaining rows, and no second database', async () => {
  const ledger = await filled('rewritten');
  const key = await ledger.fingerprintKey();
  expect(await ledger.rewrite()).toBe(false);
  await ledger.forget({ app: a }, 50);
  const before = await readable(ledger);
  expect(await ledger.rewrite()).toBe(true);
  expect(await readable(ledger)).toEqual(before);
  expect(await ledger.fingerprintKey()).toEqual(key);
  expect((await ledger.detail(`${b} x.test s1`))?.raw).toBeDefined();
  expect(await exists('rewritten-rewritten')).toBe(false);
  expect(await ledger.rewrite()).toBe(false);
  await ledger.record([received(a, 'z.test', '')], { keepRaw: false, dropped: 0 });
  expect((await ledger.requests())[0]?.vendor).toBe('host:z.test');
});

test('data recorded during a rewrite waits, and is kept', async () => {
  const ledger = await filled('busy');
  await ledger.forget({}, 50);
  const [, , rows] = await Promise.all([
    ledger.rewrite(),
    ledger.record([received(a, 'z.test', '')], { keepRaw: false, dropped: 0 }),
    ledger.rows(),
  ]);
  expect(rows.recipients.length).toBeLessThan(2);
  expect((await ledger.rows()).recipients.map(({ vendor }) => vendor)).toEqual(['host:z.test']);
});

/** Changes a database without the ledger. */
async function changeDatabase(name: string, work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>) {
  const db = await openDatabase(name, () => undefined);
  await work(db);
  db.close();
}

test('a rewrite that was stopped while copying starts again', async () => {
  const ledger = await filled('stopped early');
  await ledger.forget({ app: a }, 50);
  await changeDatabase('stopped early-rewritten', (db) =>
    db.put('sessions', { id: 'half', name: '', startedAt: 1, endedAt: 2 }),
  );
  expect(await createLedger('stopped early').rewrite()).toBe(true);
  expect(await readable(ledger)).toMatchObject({ counts: [4, 4, 4, 4, 4], sessions: ['s2', 's1'] });
});

test('a rewrite that was stopped after copying continues from the copy', async () => {
  await filled('stopped late-rewritten').then((copy) => copy.forget({ app: a }, 50));
  await changeDatabase('stopped late-rewritten', (db) => db.put('facts', 2, 'rewrite'));
  await deleteDB('stopped late');
  const ledger = createLedger('stopped late');
  expect(await ledger.rewrite()).toBe(true);
  expect((await readable(ledger)).counts).toEqual([4, 4, 4, 4, 4]);
  expect(await exists('stopped late-rewritten')).toBe(false);
});

test('a rewrite that was stopped at its very end only deletes the copy', async () => {
  const ledger = await filled('stopped last');
  await changeDatabase('stopped last', (db) => db.put('facts', 3, 'rewrite'));
  await changeDatabase('stopped last-rewritten', (db) => db.put('facts', 2, 'rewrite'));
  expect(await ledger.rewrite()).toBe(false);
  expect((await readable(ledger)).counts).toEqual([8, 8, 8, 8, 8]);
  expect(await exists('stopped last-rewritten')).toBe(false);
});

test('a copy that an earlier rewrite left does not bring back what was forgotten since', async () => {
  const ledger = await filled('left copy');
  await filled('left copy-rewritten');
  await changeDatabase('left copy', (db) => db.put('facts', 3, 'rewrite'));
  await changeDatabase('left copy-rewritten', (db) => db.put('facts', 2, 'rewrite'));
  await ledger.forget({ app: a }, 50);
  expect(await ledger.rewrite()).toBe(true);
  expect((await readable(ledger)).counts).toEqual([4, 4, 4, 4, 4]);
  expect(await exists('left copy-rewritten')).toBe(false);
});
