import { createConnection } from '../database/connection.ts';
import { groupBy } from '../group-by.ts';
import { completeSinceFact } from './complete-since.ts';
import { type Database, mayReportIn, openDatabase } from './database.ts';
import type { Entries } from './entries.ts';
import { type Forgettable, forget, forgetBefore } from './forget.ts';
import { keysOf } from './keys.ts';
import { createLock } from './lock.ts';
import { mergeAllDisclosures, mergeDisclosure, mergeRecipient } from './merge.ts';
import { type KnownRequest, knownRequest, notePassed, passedFact, passedIn } from './passed.ts';
import { rewriteDatabase } from './rewrite.ts';
import type { DisclosureRow, MayReportRow, RecipientRow, RequestDetail, RequestRow, SessionRow } from './rows.ts';
import { recipientRowOf, storedRecipient } from './stored-recipient.ts';

/** Number of recent requests that are kept for inspection. */
export const keptRequests = 2_000;

/** Which rows to read; an absent part does not restrict. */
export interface RowFilter {
  readonly apps?: readonly string[] | undefined;
  readonly vendors?: readonly string[] | undefined;
  readonly session?: string | undefined;
}

/** The vendors' rows, and those of their fields. */
export interface Rows {
  readonly recipients: RecipientRow[];
  readonly disclosures: DisclosureRow[];
}

/** The database of disclosures, in IndexedDB, shared by the background and the extension's pages. */
export interface Ledger {
  /** Key of this install's fingerprints, made once. */
  fingerprintKey(): Promise<Uint8Array>;
  /**
   * Adds entries, all or none; skips observations whose request is known ({@link knownRequests}). Raw values are kept
   * only with `keepRaw`. `dropped` is the number of observations that were lost since the last call.
   * @throws DatabaseFault if the database is full or gone
   */
  record(entries: readonly Entries[], options: { keepRaw: boolean; dropped: number }): Promise<void>;
  rows(filter?: RowFilter): Promise<Rows>;
  /** What vendors received, without the fields; fast regardless of how many fields there are. */
  recipients(filter?: RowFilter): Promise<RecipientRow[]>;
  /** The rows of fields, without those of vendors. */
  disclosures(filter?: RowFilter): Promise<DisclosureRow[]>;
  /** The newest requests, newest first. */
  requests(): Promise<RequestRow[]>;
  /** Every request that is known to be recorded: the newest ones, and those of the last minutes, newest first. */
  knownRequests(): Promise<KnownRequest[]>;
  /** The content of a recent request, by its observation's id; null if it is no longer kept. */
  detail(observation: string): Promise<RequestDetail | null>;
  /** The content of several recent requests, without raw values; requests that are no longer kept are left out. */
  details(observations: readonly string[]): Promise<RequestDetail[]>;
  /** Observations lost since the ledger was created, or since everything was forgotten. */
  dropped(): Promise<number>;
  /** Adds hosts that browsers may report to; each host of an app is kept once, up to 500 in all. */
  putMayReport(rows: readonly MayReportRow[]): Promise<void>;
  /** Hosts that browsers may report to, sorted by app and host. */
  mayReport(filter?: Pick<RowFilter, 'apps' | 'vendors'>): Promise<MayReportRow[]>;
  session(id: string): Promise<SessionRow | null>;
  /** Every session, newest first. */
  sessions(): Promise<SessionRow[]>;
  /** The session that has not ended, if any. */
  runningSession(): Promise<SessionRow | null>;
  putSession(session: SessionRow): Promise<void>;
  /**
   * Forgets a part of what was recorded, or everything; the running session goes on. Returns the number of rows
   * removed.
   *
   * @param now milliseconds since the epoch
   */
  forget(what: Forgettable, now: number): Promise<number>;
  /**
   * Makes the browser rewrite its files without deleted data: copies the rest into a new database and deletes the old
   * one. Does nothing if {@link forget} was not called since the last rewrite, or if there are too many rows. Only the
   * background may call this. It must do so before it records anything, to finish a rewrite that was interrupted.
   * Returns whether the database was rewritten.
   */
  rewrite(): Promise<boolean>;
  /**
   * The time up to which requests may have been forgotten, in milliseconds since the epoch; all later requests are
   * still known. At first, the database's creation.
   */
  completeSince(): Promise<number>;
  /** Forgets what was last seen before a time, in milliseconds since the epoch. Returns the number of rows removed. */
  forgetBefore(time: number): Promise<number>;
}

/**
 * Opens the ledger, creating it on first use.
 *
 * @throws DatabaseFault if the browser offers no database
 */
export async function openLedger(name = 'outflow'): Promise<Ledger> {
  const ledger = createLedger(name);
  await ledger.completeSince();
  return ledger;
}

/**
 * The ledger. Its database is opened at first use, and again after it was closed or deleted from outside. Each function
 * but `rewrite` rejects with a {@link DatabaseFault} if the database cannot be used; `rewrite` with the browser's
 * error.
 */
export function createLedger(name = 'outflow'): Ledger {
  const connection = createConnection<Database>((onClosed) => openDatabase(name, onClosed));
  const lock = createLock();
  const use: typeof connection.use = (work) => lock.shared(() => connection.use(work));
  let known: { readonly db: Database; readonly key: Uint8Array } | null = null;
  return {
    fingerprintKey: () =>
      use(async (db) => {
        if (known?.db !== db) known = { db, key: await fingerprintKeyOf(db, known?.key) };
        return known.key;
      }),
    record: (entries, options) => use((db) => record(db, entries, options)),
    rows: (filter = {}) => use((db) => readRows(db, filter)),
    recipients: (filter = {}) => use((db) => readRecipients(db, filter)),
    disclosures: (filter = {}) => use((db) => readDisclosures(db, filter)),
    requests: () => use(async (db) => (await db.getAll('requests')).reverse()),
    knownRequests: () => use(readKnownRequests),
    detail: (observation) => use(async (db) => (await db.getFromIndex('details', 'observation', observation)) ?? null),
    details: (observations) => use((db) => readDetails(db, observations)),
    dropped: () => use(async (db) => Number((await db.get('facts', 'dropped')) ?? 0)),
    putMayReport: (rows) => use((db) => putMayReport(db, rows)),
    mayReport: (filter = {}) => use((db) => readMayReport(db, filter)),
    session: (id) => use(async (db) => (await db.get('sessions', id)) ?? null),
    sessions: () => use(async (db) => (await db.getAll('sessions')).sort((a, b) => b.startedAt - a.startedAt)),
    runningSession: () =>
      use(async (db) => (await db.getAll('sessions')).find(({ endedAt }) => endedAt === null) ?? null),
    putSession: (session) =>
      use(async (db) => {
        await db.put('sessions', session);
      }),
    forget: (what, now) => use((db) => forget(db, what, now)),
    rewrite: () => lock.exclusive(() => rewriteDatabase(name)),
    completeSince: () => use(async (db) => Number((await db.get('facts', completeSinceFact)) ?? 0)),
    forgetBefore: (time) => use((db) => forgetBefore(db, time)),
  };
}

/**
 * The first caller creates the key; a transaction ensures that there is only one.
 *
 * @param known the key of a deleted database: fingerprints made with it may still be in memory
 */
async function fingerprintKeyOf(db: Database, known?: Uint8Array): Promise<Uint8Array> {
  const stored = await db.get('facts', 'fingerprint-key');
  if (stored instanceof Uint8Array) return stored;
  const transaction = db.transaction('facts', 'readwrite');
  const made = await transaction.store.get('fingerprint-key');
  const key = made instanceof Uint8Array ? made : (known ?? crypto.getRandomValues(new Uint8Array(32)));
  await transaction.store.put(key, 'fingerprint-key');
  await transaction.done;
  return key;
}

/** Limit: hosts to which the browser may send reports. The latest stay. */
const mostMayReport = 500;

async function putMayReport(db: Database, rows: readonly MayReportRow[]): Promise<void> {
  const transaction = db.transaction('facts', 'readwrite');
  const known = mayReportIn(await transaction.store.get('may-report'));
  const byHost = new Map([...known, ...rows].map((row) => [`${row.app} ${row.host}`, row]));
  const kept = [...byHost.values()].sort((a, b) => b.lastSeen - a.lastSeen).slice(0, mostMayReport);
  await transaction.store.put(kept, 'may-report');
  await transaction.done;
}

async function readMayReport(
  db: Database,
  { apps, vendors }: Pick<RowFilter, 'apps' | 'vendors'>,
): Promise<MayReportRow[]> {
  return mayReportIn(await db.get('facts', 'may-report'))
    .filter(({ app, vendor }) => (apps?.includes(app) ?? true) && (vendors?.includes(vendor) ?? true))
    .sort((a, b) => (`${a.app} ${a.host}` < `${b.app} ${b.host}` ? -1 : 1));
}

async function record(
  db: Database,
  entries: readonly Entries[],
  { keepRaw, dropped }: { keepRaw: boolean; dropped: number },
): Promise<void> {
  const transaction = db.transaction(['disclosures', 'recipients', 'requests', 'details', 'facts'], 'readwrite');
  const work = async () => {
    const requests = transaction.objectStore('requests');
    const facts = transaction.objectStore('facts');
    const passed = passedIn(await facts.get(passedFact));
    const fresh = await withoutKnown(entries, requests.index('observation'), passed);
    const recipients = fresh.flatMap(({ recipient }) => (recipient ? [recipient] : []));
    const held = transaction.objectStore('recipients');
    await addMerged(
      {
        get: async (key) => {
          const known = await held.get(key);
          return known && recipientRowOf(known);
        },
        put: (row) => held.put(storedRecipient(row)),
      },
      byKey(recipients).map((rows) => rows.reduce(mergeRecipient)),
      mergeRecipient,
    );
    const disclosures = byKey(fresh.flatMap((entry) => entry.disclosures)).map(mergeAllDisclosures);
    const kept = keepRaw ? disclosures : disclosures.map(({ raw: _, ...masked }) => masked);
    await addMerged<DisclosureRow>(transaction.objectStore('disclosures'), kept, mergeDisclosure);
    const details = transaction.objectStore('details');
    const recent = fresh.slice(-keptRequests);
    const numbers = await Promise.all(recent.map(({ request }) => requests.add(request)));
    await Promise.all(
      recent.map(({ detail }, at) => {
        const { raw: _, ...masked } = detail;
        return details.put(keepRaw ? detail : masked, numbers[at]);
      }),
    );
    const newest = numbers.at(-1) ?? 0;
    const old = IDBKeyRange.upperBound(newest - keptRequests);
    const surplus = newest > keptRequests ? await requests.getAll(old) : [];
    const beyond = [...surplus, ...fresh.slice(0, -keptRequests).map(({ request }) => request)];
    if (beyond.length > 0) {
      await notePassed(facts, passed, beyond, Date.now());
      await Promise.all([requests.delete(old), details.delete(old)]);
    }
    if (dropped > 0) await facts.put(Number((await facts.get('dropped')) ?? 0) + dropped, 'dropped');
  };
  await orNothing(transaction, work());
}

/** Resolves when a transaction is committed. If a part of it fails, nothing is kept. */
async function orNothing(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: Promise<void>,
): Promise<void> {
  try {
    await Promise.all([work, transaction.done]);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The transaction has failed and ended already.
    }
    throw error;
  }
}

/** The entries whose requests are not known yet, each once: after a stop of the worker, some may come a second time. */
async function withoutKnown(
  entries: readonly Entries[],
  index: { getKey(observation: string): Promise<number | undefined> },
  passed: readonly KnownRequest[],
): Promise<Entries[]> {
  const fresh = new Map(entries.map((entry) => [entry.request.observation, entry]));
  const known = await Promise.all([...fresh.keys()].map((observation) => index.getKey(observation)));
  const passedIds = new Set(passed.map(({ observation }) => observation));
  return [...fresh.values()].filter(
    ({ request }, at) => known[at] === undefined && !passedIds.has(request.observation),
  );
}

interface KeyedStore<Row> {
  get(key: string): Promise<Row | undefined>;
  put(row: Row): Promise<unknown>;
}

/** Groups rows by their keys, in order of first appearance. */
const byKey = <Row extends { readonly key: string }>(rows: readonly Row[]) => [
  ...groupBy(rows, ({ key }) => key).values(),
];

/** Adds rows with different keys to a store, each merged with the row that is already under its key. */
async function addMerged<Row extends { readonly key: string }>(
  store: KeyedStore<Row>,
  rows: readonly Row[],
  merge: (known: Row, next: Row) => Row,
): Promise<void> {
  await Promise.all(
    rows.map(async (row) => {
      const known = await store.get(row.key);
      await store.put(known ? merge(known, row) : row);
    }),
  );
}

const isWanted =
  ({ vendors, session }: RowFilter) =>
  (row: { readonly vendor: string; readonly session: string }): boolean =>
    (vendors?.includes(row.vendor) ?? true) && (session === undefined || row.session === session);

async function readKnownRequests(db: Database): Promise<KnownRequest[]> {
  const transaction = db.transaction(['requests', 'facts']);
  const [passed, rows] = await Promise.all([
    transaction.objectStore('facts').get(passedFact),
    transaction.objectStore('requests').getAll(),
  ]);
  return [...passedIn(passed), ...rows.map(knownRequest)].reverse();
}

async function readRecipients(db: Database, filter: RowFilter): Promise<RecipientRow[]> {
  const { apps } = filter;
  const rows = apps
    ? (await Promise.all(apps.map((app) => db.getAll('recipients', keysOf(app))))).flat()
    : await db.getAll('recipients');
  return rows.filter(isWanted(filter)).map(recipientRowOf);
}

async function readRows(db: Database, filter: RowFilter): Promise<Rows> {
  const [recipients, disclosures] = await Promise.all([readRecipients(db, filter), readDisclosures(db, filter)]);
  return { recipients, disclosures };
}

/** Number of rows that are read at once. A browser decodes them in a few milliseconds. */
const readTogether = 500;

/** Reads no row that the filter leaves out, since the rows of an app, a vendor and a session are adjacent. */
async function readDisclosures(db: Database, filter: RowFilter): Promise<DisclosureRow[]> {
  const transaction = db.transaction(['recipients', 'disclosures']);
  const rows: DisclosureRow[] = [];
  const store = transaction.objectStore('disclosures');
  for (const range of await rangesOf(transaction.objectStore('recipients'), filter)) {
    for (let rest: IDBKeyRange | null = range; rest !== null; ) {
      const some: DisclosureRow[] = await store.getAll(rest, readTogether);
      for (const row of some) rows.push(row);
      const last = some.length < readTogether ? undefined : some.at(-1);
      rest = last === undefined ? null : after(last.key, range);
    }
  }
  return rows;
}

/** The rest of a range after a key; null if there is none. */
const after = (key: string, { upper }: IDBKeyRange) => (key < upper ? IDBKeyRange.bound(key, upper, true) : null);

/** The ranges of keys that a filter selects. Every field has a vendor's row with the same app, vendor and session. */
async function rangesOf(
  recipients: { getAllKeys(range?: IDBKeyRange): Promise<string[]> },
  { apps, vendors, session }: RowFilter,
): Promise<IDBKeyRange[]> {
  if (vendors === undefined && session === undefined)
    return apps?.map((app) => keysOf(app)) ?? [IDBKeyRange.bound('', '\uffff')];
  const ofSession: [session?: string] = session === undefined ? [] : [session];
  if (apps && vendors) return apps.flatMap((app) => vendors.map((vendor) => keysOf(app, vendor, ...ofSession)));
  const keys = apps
    ? (await Promise.all(apps.map((app) => recipients.getAllKeys(keysOf(app))))).flat()
    : await recipients.getAllKeys();
  const wanted = keys.map((key) => JSON.parse(key) as [app: string, vendor: string, session: string]);
  return wanted
    .filter(([, vendor, own]) => isWanted({ vendors, session })({ vendor, session: own }))
    .map((parts) => keysOf(...parts));
}

async function readDetails(db: Database, observations: readonly string[]): Promise<RequestDetail[]> {
  const index = db.transaction('details').store.index('observation');
  const found = await Promise.all(observations.map((observation) => index.get(observation)));
  return found.flatMap((detail) => {
    if (detail === undefined) return [];
    const { raw: _, ...masked } = detail;
    return [masked];
  });
}
