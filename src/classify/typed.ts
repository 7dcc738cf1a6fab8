import type { Look } from '../decode/look.ts';
import type { HashName } from './hashes.ts';
import type { CategoryId } from './taxonomy.ts';

/** Whether a value that a user typed had been handed over by them when it left. */
export type TypedState = 'before-submit' | 'submitted';

/** A typed value found again in what left. */
export interface TypedMatch {
  /** Names the form's field. */
  readonly label: string;
  readonly category: CategoryId;
  readonly text: string;
  readonly hash: HashName | null;
  readonly typed: TypedState;
}

export type TypedSearch = (value: string, look?: Look) => readonly TypedMatch[];
