import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import type { Dice } from '../../accuracy/dice.ts';

/** What JSON can carry. */
export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

/** A value that looks like data of a person and is none, under the keys it really stands under. */
export interface Temptation {
  /** Says, when a detector falls for it, what it fell for. */
  readonly name: string;
  /** The kinds of data it might be taken for; none where it might be taken for anything. */
  readonly tempts: readonly CategoryId[];
  readonly keys: readonly string[];
  readonly value: (dice: Dice) => Tree;
  /** Why people may differ on whether it is data of those kinds after all. Left out unless it is asked for. */
  readonly contested?: string;
  /** The only templates it makes sense in. */
  readonly only?: readonly string[];
}

/** A temptation as it stands in one payload. */
export interface Bait {
  readonly name: string;
  readonly key: string;
  readonly value: Tree;
  readonly contested: boolean;
}
