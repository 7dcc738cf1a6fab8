import { codeAt } from '../../code-at.ts';
import type { Neighbour } from '../neighbours.ts';
import type { CategoryId } from '../taxonomy.ts';

/** A value whose key names no known kind of data, and its surroundings. */
export interface OpenField {
  /** The words of the key. */
  readonly last: string;
  /** The words of the parent key. */
  readonly parent: string;
  readonly value: string;
  readonly beside: ReadonlySet<Neighbour>;
  /** Whether the parent key names a person in some role, or a list of such persons. */
  readonly isOfPerson: boolean;
  /** Whether {@link isOfPerson} is true, or another field of the same object is data of a person. */
  readonly isAboutPerson: boolean;
  /** Whether it is a parameter of a URL. */
  readonly isInAddress: boolean;
}

/** The parts that depend only on the field's path, not on its value. */
export type OpenName = Pick<OpenField, 'last' | 'parent' | 'isOfPerson' | 'isInAddress'>;

/** Whether a value consists of ASCII characters other than letters, such as a number. */
export function isWordless(value: string): boolean {
  const { length } = value;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(value, at);
    if (code >= 0x7f || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return false;
  }
  return true;
}

/** Recognises one kind of value without a known name. */
export interface Guess {
  /** Whether it may recognise a value under a name; called once per path. If absent, it may under all names. */
  readonly mayBe?: (name: OpenName) => boolean;
  /** Set if it recognises no value without letters: it is then not called for numbers, which most values are. */
  readonly needsLetters?: true;
  /** Null for other values. */
  readonly find: (field: OpenField) => CategoryId | null;
}
