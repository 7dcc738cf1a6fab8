import type { CategoryId } from '../classify/taxonomy.ts';
import {
  asIdentifier,
  type KnownIdentifiers,
  learnIdentifier,
  markOf,
  mayBeIdentifier,
  moreSpecific,
} from '../exposure/identifiers.ts';
import { recipientKey } from '../ledger/keys.ts';
import { disclosureIdentity, mergeRecipient, mergeRecipientWholly } from '../ledger/merge.ts';
import type { DisclosureRow, RecipientRow } from '../ledger/rows.ts';
import { joined, type PackedPart, type Part, packedPart, partOf, rowOf, unpackedPart, withRow } from './sum-part.ts';

type Row = DisclosureRow & { readonly raw: string };

/** Limit of distinct values, counted over all fields, and limit of identifiers. */
const mostValues = 20_000;

/** Sums of a range of consecutive rows, to be added to the sums of the rows before them. Consists of plain data. */
export interface SumsOfRange {
  /** Number of rows. */
  readonly rows: number;
  readonly recipients: readonly RecipientRow[];
  readonly identifiers: ReadonlyArray<readonly [mark: string, category: CategoryId]>;
  /** In order of their first rows. */
  readonly parts: ReadonlyArray<readonly [mark: string, part: PackedPart<Row>]>;
}

/**
 * Adds up rows of one session as they arrive, so that memory grows with the number of fields, not of requests. The
 * result equals that of merging all rows at once: values of a field that may still turn out to be identifiers are kept
 * apart. Beyond a limit, only a field's newest value is kept, as in the extension.
 */
export class Sums {
  readonly #recipients = new Map<string, RecipientRow>();
  /** The parts of each field, by the field's key and the mark of their value. */
  readonly #fields = new Map<string, Map<string, Part<Row>>>();
  readonly #known: KnownIdentifiers = new Map();
  readonly #most: number;
  readonly #merge: (a: RecipientRow, b: RecipientRow) => RecipientRow;
  #values = 0;
  #rows = 0;

  /**
   * @param most limit of distinct values, and of identifiers; if infinite, vendors' `unreadable` has no limit either
   */
  constructor(most = mostValues) {
    this.#most = most;
    this.#merge = most === Number.POSITIVE_INFINITY ? mergeRecipientWholly : mergeRecipient;
  }

  /** Number of rows that are held in memory. */
  get held(): number {
    return this.#recipients.size + this.#values;
  }

  /** Adds the rows of one observation. */
  add(recipient: RecipientRow | null, disclosures: readonly Row[]): void {
    if (recipient !== null) this.#addRecipient(recipient);
    for (const row of disclosures) {
      const number = this.#rows;
      this.#rows += 1;
      if (this.#known.size < this.#most || this.#known.has(markOf(row) ?? '')) learnIdentifier(row, this.#known);
      const mark = mayBeIdentifier(row) ? (markOf(row) ?? '') : '';
      const field = this.#fieldOf(row.key);
      const key = this.#partKeyIn(field, mark);
      const part = field.get(key);
      if (part !== undefined) withRow(part, row, number);
      else this.#begin(field, key, partOf(row, number));
    }
  }

  /**
   * Adds the sums of the rows that follow. The result is the same as if these rows had been added one by one, if the
   * sums of the range had no limit.
   */
  addRange({ rows, recipients, identifiers, parts }: SumsOfRange): void {
    const before = this.#rows;
    this.#rows += rows;
    for (const recipient of recipients) this.#addRecipient(recipient);
    for (const [mark, category] of identifiers) {
      const known = this.#known.get(mark);
      if (known !== undefined) this.#known.set(mark, moreSpecific(known, category));
      else if (this.#known.size < this.#most) this.#known.set(mark, category);
    }
    for (const [mark, sent] of parts) {
      const part = unpackedPart(sent, before);
      const field = this.#fieldOf(part.key);
      const key = this.#partKeyIn(field, mark);
      const known = field.get(key);
      if (known !== undefined) field.set(key, joined(known, part));
      else this.#begin(field, key, part);
    }
  }

  /** The sums as plain data, to be added to other sums with {@link addRange}. */
  toRange(): SumsOfRange {
    const parts = [...this.#fields.values()].flatMap((field) => [...field]);
    return {
      rows: this.#rows,
      recipients: this.recipients(),
      identifiers: [...this.#known],
      parts: parts.sort(([, a], [, b]) => a.first - b.first).map(([mark, part]) => [mark, packedPart(part)]),
    };
  }

  /** One row per app and vendor. */
  recipients(): RecipientRow[] {
    return [...this.#recipients.values()];
  }

  /** One row per field, in order of first appearance. */
  disclosures(): Row[] {
    const fields = new Map<string, Part<Row>>();
    for (const parts of this.#fields.values())
      for (const part of parts.values()) {
        const newest = asIdentifier(part.newest, this.#known);
        const own = newest === part.newest ? part : { ...part, newest };
        const identity = disclosureIdentity(newest);
        const field = fields.get(identity);
        fields.set(identity, field === undefined ? own : joined(field, own));
      }
    return [...fields.values()].sort((a, b) => a.first - b.first).map(rowOf);
  }

  #addRecipient(recipient: RecipientRow): void {
    const key = recipientKey(recipient);
    const known = this.#recipients.get(key);
    this.#recipients.set(key, known === undefined ? recipient : this.#merge(known, recipient));
  }

  #fieldOf(key: string): Map<string, Part<Row>> {
    let field = this.#fields.get(key);
    if (field === undefined) {
      field = new Map();
      this.#fields.set(key, field);
    }
    return field;
  }

  /**
   * The key of the part to which a value is added: its mark, or beyond the limit '', as for all values without a mark.
   */
  #partKeyIn(field: ReadonlyMap<string, unknown>, mark: string): string {
    return field.has(mark) || this.#values < this.#most ? mark : '';
  }

  #begin(field: Map<string, Part<Row>>, key: string, part: Part<Row>): void {
    this.#values += 1;
    field.set(key, part);
  }
}
