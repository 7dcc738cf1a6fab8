import type { CharacterClasses, Needs } from './character-classes.ts';

/** Something that only reads texts with certain character classes. */
interface Needing {
  readonly needs: Needs;
}

/** Limit of cached lists. Some hundred combinations of classes occur in practice. */
const mostLists = 1_024;

/** Number of combinations of the 25 character classes. */
const combinations = 2 ** 25;

/**
 * Returns a function that selects, in order, the readers whose needed character classes a text has. Texts with the same
 * classes share one list, so that each text is not compared with every reader. The caller checks {@link Needs.length}.
 */
export function byNeededClasses<Reader extends Needing>(
  readers: readonly Reader[],
): (classes: CharacterClasses) => readonly Reader[] {
  const known = new Map<number, readonly Reader[]>();
  return ({ any, every }) => {
    // `every` of an empty text is -1, of which only the bits of classes count.
    const key = any * combinations + (every & (combinations - 1));
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
