import { placeOf } from '../text-place.ts';

/** Remembers texts that were added lately. */
export interface RecentSet {
  has(text: string): boolean;
  add(text: string): void;
}

/** Keeps at most four times `size` texts. Each text has two possible places; if both are taken, the older text is dropped. */
export function createRecentSet(size: number): RecentSet {
  const places = 2 << Math.ceil(Math.log2(size));
  const texts: Array<string | undefined> = new Array(places).fill(undefined);
  return {
    has(text) {
      const place = placeOf(text) & (places - 2);
      return texts[place] === text || texts[place + 1] === text;
    },
    add(text) {
      const place = placeOf(text) & (places - 2);
      texts[place + 1] = texts[place];
      texts[place] = text;
    },
  };
}
