import { cacheHash } from '../cache-hash.ts';

/** Remembers texts that were added recently. */
export interface RecentSet {
  has(text: string): boolean;
  add(text: string): void;
}

/**
 * Has two to four times `size` places for texts. Each text has two possible places, by its hash; if both are taken, the
 * older text is dropped.
 */
export function createRecentSet(size: number): RecentSet {
  const places = 2 << Math.ceil(Math.log2(size));
  const hashes = new Int32Array(places);
  const texts: Array<string | undefined> = new Array(places).fill(undefined);
  return {
    has(text) {
      const hash = cacheHash(text);
      const place = hash & (places - 2);
      // Comparing hashes first is faster than comparing texts.
      return (
        (hashes[place] === hash && texts[place] === text) || (hashes[place + 1] === hash && texts[place + 1] === text)
      );
    },
    add(text) {
      const hash = cacheHash(text);
      const place = hash & (places - 2);
      hashes[place + 1] = hashes[place] as number;
      texts[place + 1] = texts[place];
      hashes[place] = hash;
      texts[place] = text;
    },
  };
}
