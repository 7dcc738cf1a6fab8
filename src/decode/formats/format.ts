import type { RecordedKind } from '../field.ts';

/** A value of a session recording, and what its format says it is. */
export class Recorded {
  readonly kind: RecordedKind;
  readonly value: string;

  constructor(kind: RecordedKind, value: string) {
    this.kind = kind;
    this.value = value;
  }
}

/** A list of names and values, read as an object; `rest` is what else its items held. */
export class NamedList {
  readonly named: ReadonlyMap<string, unknown>;
  readonly rest: readonly unknown[];

  constructor(named: ReadonlyMap<string, unknown>, rest: readonly unknown[]) {
    this.named = named;
    this.rest = rest;
  }
}

/**
 * What a vendor's SDK or a recorder makes of parsed structure: objects whose meaning is not in their keys. Reading one
 * gives the structure that says in names and in {@link Recorded} values what it holds.
 */
export interface Format {
  /** As it appears in a field's `encoding`; null where reading it is no more than putting it plainly. */
  readonly name: string | null;
  /** Cheap: asked of every object of every payload. */
  accepts(value: object): boolean;
  /** Null where it is something else after all. Never throws on any structure that JSON can carry. */
  read(value: object): unknown;
}
