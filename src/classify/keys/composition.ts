import type { CategoryId } from '../taxonomy.ts';
import type { Words } from './word-classes.ts';

/** A kind that a key's words name, and the check that the value must pass. */
export interface Composed {
  readonly category: CategoryId;
  readonly fits: (value: string) => boolean;
}

/** The words of a key and of the two keys above it. */
export interface Place {
  readonly own: Words;
  readonly parent: Words;
  readonly outer: Words;
  /** Whether the key is a parameter of a URL in a value. */
  readonly isInAddress: boolean;
}

/** The kind that a key names in its place; null if it names none. */
export type Rule = (place: Place) => Composed | null;
