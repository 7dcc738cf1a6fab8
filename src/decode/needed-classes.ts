import type { CharacterClasses, Needs } from './character-classes.ts';

/** Something that only reads texts with certain character classes. */
interface Needing {
  readonly needs: Needs;
}

/** Limit of cached lists. Some hundred combinations of classes occur in practice. */
const mostLists = 1_024;

/** Bits of a number of character classes. */
const bits = 2 ** 25;

/**
 * Returns those of some readers whose needed character classes a text has, in order. Texts with the same classes share
 * one list, so that each text is not compared with every reader. Lengths are left to the caller.
 */
export function byNeededClasses<Reader extends Needing>(
  readers: readonly Reader[],
): (classes: CharacterClasses) => readonly Reader[] {
  const known = new Map<number, readonly Reader[]>();
  return ({ any, every }) => {
    // An empty text has all classes: a negative number.
    const key = any * bits + (every & (bits - 1));
    let fitting = known.get(key);
    if (fitting === undefined) {
      fitting = readers.filter(({ needs }) => hasAll(any, needs.any) && hasAll(every, needs.every));
      if (known.size >= mostLists) known.clear();
      known.set(key, fitting);
    }
    return fitting;
  };
}

const hasAll = (classes: number, needed = 0) => (classes & needed) === needed;
