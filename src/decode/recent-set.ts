import { cacheHash } from '../cache-hash.ts';

/** Remembers texts that were added recently. */
export interface RecentSet {
  has(text: string): boolean;
  add(text: string): void;
}

/**
 * Keeps two to four times `size` texts. Each text has two possible places, by its hash; if both are taken, the older
 * text is dropped.
 */
export function createRecentSet(size: number): RecentSet {
  const places = 2 << Math.ceil(Math.log2(size));
  const texts: Array<string | undefined> = new Array(places).fill(undefined);
  return {
    has(text) {
      const place = cacheHash(text) & (places - 2);
      return texts[place] === text || texts[place + 1] === text;
    },
    add(text) {
      const place = cacheHash(text) & (places - 2);
      texts[place + 1] = texts[place];
      texts[place] = text;
    },
  };
}
