import type { CharacterClasses } from '../decode/character-classes.ts';
import type { HashName } from './hashes.ts';
import type { CategoryId } from './taxonomy.ts';

/** Whether the user had submitted a typed value when it was sent. */
export type TypedState = 'before-submit' | 'submitted';

/** Form input that was found in what was sent. */
export interface TypedMatch {
  /** `form: ` and the name of the form field, masked; its type if it has no name. */
  readonly label: string;
  readonly category: CategoryId;
  /** The text that matched: the form input, or its digest. */
  readonly text: string;
  readonly hash: HashName | null;
  readonly typed: TypedState;
}

/** Finds form input in a value. */
export type TypedSearch = (value: string, classes?: CharacterClasses) => readonly TypedMatch[];
