import type { Dice } from '../../../accuracy/dice.ts';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';

/** Any JSON value. */
export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

/** A value that looks like personal data but is not, and the keys under which programs send such values. */
export interface Temptation {
  /** Names the value in messages about false findings. */
  readonly name: string;
  /** The kinds of data that it might be mistaken for; empty for any kind. */
  readonly tempts: readonly CategoryId[];
  readonly keys: readonly string[];
  readonly value: (dice: Dice) => Tree;
  /** Why it is debatable whether it is data of those kinds. Such values are used only on request. */
  readonly contested?: string;
  /** The only templates in which it is plausible. */
  readonly only?: readonly string[];
}

/** A temptation in a payload, with its key and value there. */
export interface Bait {
  readonly name: string;
  readonly key: string;
  readonly value: Tree;
  readonly contested: boolean;
}
