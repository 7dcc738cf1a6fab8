import {
  asIdentifier,
  type KnownIdentifiers,
  learnIdentifier,
  markOf,
  mayBeIdentifier,
} from '../exposure/identifiers.ts';
import { recipientKey } from '../ledger/keys.ts';
import { disclosureIdentity, mergeDisclosure, mergeRecipient, mostNames } from '../ledger/merge.ts';
import type { DisclosureRow, RecipientRow } from '../ledger/rows.ts';

type Row = DisclosureRow & { readonly raw: string };

/** Merged rows of one field that have the same value. */
interface Part {
  row: Row;
  /** Number of its first row, and of the row from which its value was taken. */
  readonly first: number;
  newest: number;
  /** For each of its events and pages, the number of the row that had it first. */
  readonly events: number[];
  readonly pages: number[];
}

/** Limits: distinct values per field, and identifiers that are remembered. */
const mostValues = 20_000;

/**
 * Adds up rows as they arrive, so that memory grows with the number of fields, not of requests. The result equals that
 * of merging all rows at once: values of a field that may still turn out to be identifiers are kept apart. Beyond a
 * limit, only the field's newest value is kept, as in the extension.
 */
export class Sums {
  readonly #recipients = new Map<string, RecipientRow>();
  readonly #fields = new Map<string, Map<string, Part>>();
  readonly #known: KnownIdentifiers = new Map();
  readonly #most: number;
  #values = 0;
  #rows = 0;

  constructor(most = mostValues) {
    this.#most = most;
  }

  /** Number of rows that are held in memory. */
  get held(): number {
    return this.#recipients.size + this.#values;
  }

  add(recipient: RecipientRow | null, disclosures: readonly Row[]): void {
    if (recipient !== null) {
      const key = recipientKey(recipient);
      const known = this.#recipients.get(key);
      this.#recipients.set(key, known === undefined ? recipient : mergeRecipient(known, recipient));
    }
    for (const row of disclosures) this.#addRow(row);
  }

  /** One row per app and vendor. */
  recipients(): RecipientRow[] {
    return [...this.#recipients.values()];
  }

  /** One row per field, in order of first appearance. */
  disclosures(): Row[] {
    const fields = new Map<string, Part[]>();
    for (const parts of this.#fields.values())
      for (const part of parts.values()) {
        part.row = asIdentifier(part.row, this.#known);
        const identity = disclosureIdentity(part.row);
        const field = fields.get(identity);
        if (field === undefined) fields.set(identity, [part]);
        else field.push(part);
      }
    const firstOf = (parts: readonly Part[]) => Math.min(...parts.map(({ first }) => first));
    return [...fields.values()]
      .map((parts) => ({ first: firstOf(parts), row: whole(parts) }))
      .sort((a, b) => a.first - b.first)
      .map(({ row }) => row);
  }

  #addRow(row: Row): void {
    const number = this.#rows;
    this.#rows += 1;
    if (this.#known.size < this.#most) learnIdentifier(row, this.#known);
    const identity = disclosureIdentity(row);
    let field = this.#fields.get(identity);
    if (field === undefined) {
      field = new Map();
      this.#fields.set(identity, field);
    }
    const mark = mayBeIdentifier(row) ? (markOf(row) ?? '') : '';
    const isKnown = field.has(mark);
    const value = isKnown || this.#values < this.#most ? mark : '';
    const part = field.get(value);
    if (part === undefined) {
      this.#values += 1;
      const by = (names: readonly string[]) => names.map(() => number);
      field.set(value, { row, first: number, newest: number, events: by(row.events), pages: by(row.pages) });
      return;
    }
    if (row.lastSeen >= part.row.lastSeen) part.newest = number;
    part.row = mergeDisclosure(part.row, row);
    while (part.events.length < part.row.events.length) part.events.push(number);
    while (part.pages.length < part.row.pages.length) part.pages.push(number);
  }
}

/** Merges the parts of one field as if their rows had been merged in the order of arrival. */
function whole(parts: readonly Part[]): Row {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.row;
  const row = [...parts]
    .sort((a, b) => a.newest - b.newest)
    .map((part) => part.row)
    .reduce((a, b) => mergeDisclosure(a, b));
  const { key } = parts.reduce((a, b) => (b.first < a.first ? b : a)).row;
  return {
    ...row,
    key,
    events: inOrder(parts.map((part) => [part.row.events, part.events])),
    pages: inOrder(parts.map((part) => [part.row.pages, part.pages])),
  };
}

/** The first names among several lists, ordered by the numbers of their rows. */
function inOrder(lists: ReadonlyArray<readonly [names: readonly string[], numbers: readonly number[]]>): string[] {
  const named = lists.flatMap(([names, numbers]) => names.map((name, at) => ({ name, number: numbers[at] ?? 0 })));
  return [...new Set(named.sort((a, b) => a.number - b.number).map(({ name }) => name))].slice(0, mostNames);
}
