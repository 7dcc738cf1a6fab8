import type { RecordedKind } from '../field.ts';

/** A value of a session recording, and its kind according to the recording's format. */
export class Recorded {
  readonly kind: RecordedKind;
  readonly value: string;

  constructor(kind: RecordedKind, value: string) {
    this.kind = kind;
    this.value = value;
  }
}

/** A list of names and values, read as an object; `rest` holds the items' other data. */
export class NamedList {
  readonly named: ReadonlyMap<string, unknown>;
  readonly rest: readonly unknown[];

  constructor(named: ReadonlyMap<string, unknown>, rest: readonly unknown[]) {
    this.named = named;
    this.rest = rest;
  }
}

/**
 * Interprets a parsed structure whose keys do not show its meaning, such as a session recording. Reading returns a
 * structure with descriptive names and {@link Recorded} values.
 */
export interface Format {
  /** The name in a field's `encoding`; null if reading only simplifies the structure. */
  readonly name: string | null;
  /** Must be cheap, since it is called for every object of every payload. */
  accepts(value: object): boolean;
  /** Null if the structure has another format after all. Must not throw for any structure that JSON can represent. */
  read(value: object): unknown;
}
