import { mergeDays } from '../ledger/days.ts';
import { mostNames, withSums } from '../ledger/merge.ts';
import type { DisclosureRow } from '../ledger/rows.ts';
import { betterSource } from '../source-lines/source-line.ts';

/**
 * The sum of some rows of a field: of all rows with one value, recognised by its mark (`markOf`), or of all rows whose
 * values are not distinguished. Rows are numbered in order of arrival, so that parts can be joined as if all their rows
 * had been merged in that order.
 */
export interface Part<Row extends DisclosureRow> {
  /** The row from which the value is taken: the newest or, of several equally new ones, the one that came last. */
  newest: Row;
  /** Its number. */
  newestAt: number;
  /** Number of the first row, and its key. */
  readonly first: number;
  readonly key: string;
  /** How many rows there are. */
  rows: number;
  /** The session of all rows; `''` if their sessions differ, or if they have none. */
  session: string;
  count: number;
  plaintext: number;
  days: DisclosureRow['days'];
  typed: DisclosureRow['typed'];
  /** Whether every row is a test value. */
  isTest: boolean;
  firstSeen: number;
  lastSeen: number;
  source: DisclosureRow['source'] | undefined;
  readonly events: Names;
  readonly pages: Names;
}

/** Names of events or pages up to the limit, each with the number of the row that had it first. */
interface Names {
  /** Never changed in place, since rows share their lists. */
  names: readonly string[];
  numbers: readonly number[];
}

/** The part of a single row. */
export function partOf<Row extends DisclosureRow>(row: Row, number: number): Part<Row> {
  const { key, session, count, plaintext, days, typed, firstSeen, lastSeen, source } = row;
  return {
    ...{ newest: row, newestAt: number, first: number, key, rows: 1, session, count, plaintext, days, typed },
    ...{ isTest: row.testValue === true, firstSeen, lastSeen, source },
    ...{ events: namesOf(row.events, number), pages: namesOf(row.pages, number) },
  };
}

/** Adds a row that came after all others. */
export function withRow<Row extends DisclosureRow>(part: Part<Row>, row: Row, number: number): void {
  if (row.lastSeen >= part.lastSeen) {
    part.newest = row;
    part.newestAt = number;
  }
  part.rows += 1;
  if (row.session !== part.session) part.session = '';
  addNames(part.events, row.events, number);
  addNames(part.pages, row.pages, number);
  part.count += row.count;
  part.plaintext += row.plaintext;
  if (row.days.length > 0) part.days = mergeDays(part.days, row.days);
  if (part.typed !== 'before-submit') part.typed = row.typed ?? part.typed;
  part.isTest &&= row.testValue === true;
  if (row.firstSeen < part.firstSeen) part.firstSeen = row.firstSeen;
  if (row.lastSeen > part.lastSeen) part.lastSeen = row.lastSeen;
  part.source = betterSource(part.source, row.source);
}

/** Joins two parts of one field. Rows of one may have arrived between rows of the other. */
export function joined<Row extends DisclosureRow>(a: Part<Row>, b: Part<Row>): Part<Row> {
  const [older, newer] = a.newestAt < b.newestAt ? [a, b] : [b, a];
  const newest = newer.lastSeen >= older.lastSeen ? newer : older;
  const typed = older.typed === 'before-submit' ? older.typed : (newer.typed ?? older.typed);
  return {
    ...{ newest: newest.newest, newestAt: newest.newestAt, typed },
    ...{ first: Math.min(a.first, b.first), key: a.first < b.first ? a.key : b.key, rows: a.rows + b.rows },
    session: a.session === b.session ? a.session : '',
    count: a.count + b.count,
    plaintext: a.plaintext + b.plaintext,
    days: mergeDays(a.days, b.days),
    isTest: a.isTest && b.isTest,
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    source: betterSource(older.source, newer.source),
    events: joinedNames(a.events, b.events),
    pages: joinedNames(a.pages, b.pages),
  };
}

/** A part in the form in which it is passed to another thread: if it has one row, only that row and its number. */
export type PackedPart<Row extends DisclosureRow> = Part<Row> | { readonly row: Row; readonly first: number };

/** Packs a part for another thread. */
export function packedPart<Row extends DisclosureRow>(part: Part<Row>): PackedPart<Row> {
  return part.rows === 1 ? { row: part.newest, first: part.first } : part;
}

/**
 * Unpacks a part of another thread, and numbers its rows among all.
 * @param before number of rows that came before the range to which the part belongs
 */
export function unpackedPart<Row extends DisclosureRow>(part: PackedPart<Row>, before: number): Part<Row> {
  if ('row' in part) return partOf(part.row, part.first + before);
  const shifted = ({ names, numbers }: Names) => ({ names, numbers: numbers.map((number) => number + before) });
  return {
    ...part,
    ...{ first: part.first + before, newestAt: part.newestAt + before },
    ...{ events: shifted(part.events), pages: shifted(part.pages) },
  };
}

/** One row with the sums of all. */
export function rowOf<Row extends DisclosureRow>(part: Part<Row>): Row {
  if (part.rows === 1) return part.newest;
  const { newest, isTest, events, pages, ...sums } = part;
  return withSums(newest, isTest, { ...sums, events: events.names, pages: pages.names });
}

function namesOf(names: readonly string[], number: number): Names {
  return { names, numbers: names.map(() => number) };
}

function addNames(list: Names, names: readonly string[], number: number): void {
  if (list.names === names) return;
  if (list.names.length > mostNames) list.names = list.names.slice(0, mostNames);
  const more = list.names.length >= mostNames ? [] : names.filter((name) => !list.names.includes(name));
  if (more.length === 0) return;
  list.names = [...list.names, ...new Set(more)].slice(0, mostNames);
  list.numbers = [...list.numbers, ...more.map(() => number)].slice(0, list.names.length);
}

function joinedNames(a: Names, b: Names): Names {
  const hasOlder = (a.numbers.at(-1) ?? 0) <= (b.numbers[0] ?? 0);
  if (hasOlder && a.names.length <= mostNames && b.names.every((name) => a.names.includes(name))) return a;
  const listed = [a, b].flatMap(({ names, numbers }) => names.map((name, at) => ({ name, number: numbers[at] ?? 0 })));
  const first = new Map<string, number>();
  for (const { name, number } of listed.sort((one, other) => one.number - other.number))
    if (!first.has(name) && first.size < mostNames) first.set(name, number);
  return { names: [...first.keys()], numbers: [...first.values()] };
}
