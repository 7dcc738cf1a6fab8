import type { CategoryId } from './taxonomy.ts';
import type { Words } from './word-classes.ts';

/** A kind that a key is composed of, and what its value must look like. */
export interface Composed {
  readonly category: CategoryId;
  readonly fits: (value: string) => boolean;
}

/** A key's words, those of the object that it stands in, and those of the object around that. */
export interface Place {
  readonly own: Words;
  readonly parent: Words;
  readonly outer: Words;
  /** Whether the key is a parameter of an address in a value. */
  readonly isInAddress: boolean;
}

/** What a key is composed of, by its place; null if nothing is known. */
export type Rule = (place: Place) => Composed | null;
