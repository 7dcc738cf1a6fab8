import type { UnreadableReason } from '../observe/observation.ts';
import { betterSource } from '../source-lines/source-line.ts';
import { atOnce, type Pace, type Steps } from '../steps.ts';
import { mergeDays } from './days.ts';
import type { DisclosureRow, ImpliedSum, KindSum, RecipientRow, Recorded } from './rows.ts';

/** Limit: events of a row, and pages of a row. */
export const mostNames = 20;

/** Limit: hosts of a row. */
const mostHosts = 50;

/** Limit: entries of a row in `unreadable`. */
const mostUnreadable = 100;

/** Replaces, in `unreadable`, the hosts beyond the first hundred entries. */
export const furtherHosts = '*';

type Unreadable = RecipientRow['unreadable'][number];

/**
 * Merges two rows of the same field: adds counts, widens times, and takes the value from the newer row (the second, if
 * both have the same time). A raw value is never kept beside another value's sample. `testValue` is kept only if both have
 * it; `typed` is `before-submit` if either is. `key` is the first row's; `session` is '' if they differ.
 */
export function mergeDisclosure<Row extends DisclosureRow>(a: Row, b: Row): Row {
  return withSums(newerOf(a, b), a.testValue === true && b.testValue === true, {
    key: a.key,
    session: sameOr(a.session, b.session, ''),
    events: united(a.events, b.events, mostNames),
    pages: united(a.pages, b.pages, mostNames),
    count: a.count + b.count,
    days: mergeDays(a.days, b.days),
    typed: a.typed === 'before-submit' ? a.typed : (b.typed ?? a.typed),
    plaintext: a.plaintext + b.plaintext,
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    source: betterSource(a.source, b.source),
  });
}

/** The parts of a row that are sums of several. */
export interface Sums
  extends Pick<
    DisclosureRow,
    'key' | 'session' | 'events' | 'pages' | 'count' | 'days' | 'typed' | 'plaintext' | 'firstSeen' | 'lastSeen'
  > {
  readonly source: DisclosureRow['source'] | undefined;
}

/**
 * The newest of several rows, with the sums of all. The sums are listed one by one, since spreading them as well is slow.
 * @param isTest whether the value of each row was a test value
 */
export function withSums<Row extends DisclosureRow>(newest: Row, isTest: boolean, { source, ...sums }: Sums): Row {
  const { key, session, events, pages, count, days, typed, plaintext, firstSeen, lastSeen } = sums;
  const row = { ...newest, key, session, events, pages, count, days, typed, plaintext, firstSeen, lastSeen };
  if (row.testValue && !isTest) delete (row as { testValue?: boolean }).testValue;
  return source === undefined ? row : { ...row, source };
}

/** Merges any number of rows, with the result of calling {@link mergeDisclosure} for one after another. */
export function mergeAllDisclosures<Row extends DisclosureRow>(rows: readonly [Row, ...Row[]]): Row {
  const [first] = rows;
  if (rows.length === 1) return first;
  let newest = first;
  let { session, events, pages, days, typed, firstSeen, lastSeen, source } = first;
  let [count, plaintext, isTest] = [0, 0, true];
  for (const row of rows) {
    if (row.lastSeen >= newest.lastSeen) newest = row;
    session = sameOr(session, row.session, '');
    if (row !== first) {
      events = united(events, row.events, mostNames);
      pages = united(pages, row.pages, mostNames);
      days = mergeDays(days, row.days);
      source = betterSource(source, row.source);
    }
    if (typed !== 'before-submit') typed = row.typed ?? typed;
    count += row.count;
    plaintext += row.plaintext;
    isTest &&= row.testValue === true;
    firstSeen = Math.min(firstSeen, row.firstSeen);
    lastSeen = Math.max(lastSeen, row.lastSeen);
  }
  const { key } = first;
  const sums = { key, session, events, pages, count, days, typed, plaintext, firstSeen, lastSeen, source };
  return withSums(newest, isTest, sums);
}

/** Merges rows of the same field, app and vendor, in order of first appearance. */
export function mergeDisclosures<Row extends DisclosureRow>(rows: readonly Row[]): Row[] {
  return atOnce(mergingDisclosures(rows, neverDue));
}

const neverDue: Pace = () => false;

/** {@link mergeDisclosures}, in steps. */
export function* mergingDisclosures<Row extends DisclosureRow>(rows: readonly Row[], isDue: Pace): Steps<Row[]> {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    if (isDue(1)) yield;
    const identity = disclosureIdentity(row);
    const known = merged.get(identity);
    merged.set(identity, known === undefined ? row : mergeDisclosure(known, row));
  }
  return [...merged.values()];
}

/**
 * Merges two rows of the same vendor: adds numbers, unites hosts, widens times, and takes the description from the
 * newer row. `key` is the first row's; `app` and `session` are '' if they differ.
 */
export function mergeRecipient(a: RecipientRow, b: RecipientRow): RecipientRow {
  return mergedRecipient(a, b, mostUnreadable);
}

/** {@link mergeRecipient} without a limit of entries in `unreadable`, for rows that are merged with others later. */
export function mergeRecipientWholly(a: RecipientRow, b: RecipientRow): RecipientRow {
  return mergedRecipient(a, b, Number.POSITIVE_INFINITY);
}

function mergedRecipient(a: RecipientRow, b: RecipientRow, most: number): RecipientRow {
  return {
    key: a.key,
    app: sameOr(a.app, b.app, ''),
    vendor: a.vendor,
    session: sameOr(a.session, b.session, ''),
    recipient: newerOf(a, b).recipient,
    hosts: united(a.hosts, b.hosts, mostHosts),
    requests: a.requests + b.requests,
    messages: a.messages + b.messages,
    plaintext: a.plaintext + b.plaintext,
    read: a.read + b.read,
    ...saidOf((a.said ?? 0) + (b.said ?? 0)),
    unreadable: mergeUnreadable(a.unreadable, b.unreadable, most),
    bytes: a.bytes + b.bytes,
    kinds: mergeKinds(a.kinds, b.kinds),
    recorded: mergeRecorded(a.recorded, b.recorded),
    ...mergeImplied(a, b),
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
  };
}

/** The number of bodies that only the page showed, as rows and reports have it. */
export function saidOf(count: number): { readonly said?: number } {
  return count === 0 ? {} : { said: count };
}

/** Merges sums of the same kind. */
export function mergeKinds(a: readonly KindSum[], b: readonly KindSum[]): readonly KindSum[] {
  if (b.length === 0) return a;
  return mergedBy(
    [...a, ...b],
    ({ category, hashed }) => `${category} ${hashed}`,
    ({ requests, ...one }, other) => ({
      ...one,
      count: one.count + other.count,
      ...(requests !== undefined && other.requests !== undefined && { requests: requests + other.requests }),
      firstSeen: Math.min(one.firstSeen, other.firstSeen),
      lastSeen: Math.max(one.lastSeen, other.lastSeen),
    }),
  );
}

function mergeRecorded(a: Recorded | null, b: Recorded | null): Recorded | null {
  if (a === null || b === null) return a ?? b;
  return { shown: a.shown + b.shown, masked: a.masked + b.masked };
}

function mergeImplied({ implied: a }: RecipientRow, { implied: b }: RecipientRow): Pick<RecipientRow, 'implied'> {
  if (a === undefined || b === undefined) return a || b ? { implied: (a ?? b) as ImpliedSum } : {};
  return {
    implied: { address: a.address + b.address, place: a.place + b.place, anonymised: a.anonymised + b.anonymised },
  };
}

/** Merges rows to one for each vendor, in order of first appearance. */
export function mergeRecipients(rows: readonly RecipientRow[]): RecipientRow[] {
  return mergedBy(rows, ({ vendor }) => vendor, mergeRecipient);
}

/** The identity of a row: app, vendor and field. */
export function disclosureIdentity(row: DisclosureRow): string {
  const { app, vendor, path, category, location, hash, canary, encoding } = row;
  return JSON.stringify([app, vendor, path, category, location, hash, canary, encoding]);
}

function mergedBy<Row>(rows: readonly Row[], identity: (row: Row) => string, merge: (a: Row, b: Row) => Row): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const id = identity(row);
    const known = merged.get(id);
    merged.set(id, known === undefined ? row : merge(known, row));
  }
  return [...merged.values()];
}

function newerOf<Row extends { readonly lastSeen: number }>(a: Row, b: Row): Row {
  return b.lastSeen >= a.lastSeen ? b : a;
}

function sameOr<Value>(a: Value, b: Value, otherwise: Value): Value {
  return a === b ? a : otherwise;
}

/** The first `most` of both, without repeats. Returns the first list itself if the second adds nothing. */
function united(a: readonly string[], b: readonly string[], most: number): readonly string[] {
  if (a.length >= most || b.every((each) => a.includes(each))) return a.length <= most ? a : a.slice(0, most);
  return [...new Set([...a, ...b])].slice(0, most);
}

/** Counts by host and reason. The number of entries is bounded, the sum of counts is kept. */
function mergeUnreadable(a: readonly Unreadable[], b: readonly Unreadable[], most: number): readonly Unreadable[] {
  if (b.length === 0) return a;
  const counts = new Map<string, Unreadable>();
  for (const entry of [...a, ...b]) {
    const isKnown = counts.has(unreadableKey(entry.host, entry.reason));
    const host = isKnown || counts.size < most ? entry.host : furtherHosts;
    const key = unreadableKey(host, entry.reason);
    counts.set(key, { host, reason: entry.reason, count: (counts.get(key)?.count ?? 0) + entry.count });
  }
  return [...counts.values()];
}

function unreadableKey(host: string, reason: UnreadableReason): string {
  return `${reason} ${host}`;
}
