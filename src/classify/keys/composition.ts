import type { CategoryId } from '../taxonomy.ts';
import type { Words } from './word-classes.ts';

/** A kind that the words of a key name, and the check that its value must pass. */
export interface Composed {
  readonly category: CategoryId;
  readonly fits: (value: string) => boolean;
}

/** The words of a key, of the key above it, and of the one above that. */
export interface Place {
  readonly own: Words;
  readonly parent: Words;
  readonly outer: Words;
  /** Whether the key is a parameter of an address in a value. */
  readonly isInAddress: boolean;
}

/** The kind that a key names in its place; null if it names none. */
export type Rule = (place: Place) => Composed | null;
