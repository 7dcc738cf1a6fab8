import type { CharacterClasses, Needs } from './character-classes.ts';

/** Something that only reads texts with certain character classes. */
interface Needing {
  readonly needs: Needs;
}

/** Number of places for cached lists, a power of two. Some hundred combinations of classes occur in practice. */
const places = 4_096;

/** A combination of classes, and the readers that it allows. */
interface Known<Reader> extends CharacterClasses {
  readonly fitting: readonly Reader[];
}

/**
 * Returns a function that selects, in order, the readers whose needed character classes a text has. Texts with the same
 * classes share one list, so that each text is not compared with every reader. The caller checks {@link Needs.length}.
 */
export function byNeededClasses<Reader extends Needing>(
  readers: readonly Reader[],
): (classes: CharacterClasses) => readonly Reader[] {
  const cache: Array<Known<Reader> | undefined> = new Array(places).fill(undefined);
  return ({ any, every }) => {
    const place = placeOf(any, every);
    let known = cache[place];
    if (known === undefined || known.any !== any || known.every !== every) {
      const fitting = readers.filter(({ needs }) => hasAll(any, needs.any) && hasAll(every, needs.every));
      known = { any, every, fitting };
      cache[place] = known;
    }
    return known.fitting;
  };
}

/** A place for a combination. Of two combinations with the same place, only the newest is kept. */
function placeOf(any: number, every: number): number {
  const hash = Math.imul(any, 0x9e3779b1) ^ Math.imul(every, 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 1);
}

const hasAll = (classes: number, needed = 0) => (classes & needed) === needed;
