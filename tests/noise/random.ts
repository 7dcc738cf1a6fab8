/** A pseudo-random generator with a seed. */
export interface Random {
  /** At least 0 and less than 1. */
  readonly fraction: () => number;
  /** An integer from 0 to less than `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly text: (alphabet: string, length: number) => string;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** Marsaglia's xorshift with 32 bits. */
export function randomOf(seed: number): Random {
  let state = (seed + 1) * 2_654_435_761;
  const fraction = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  return {
    fraction,
    below,
    pick,
    text: (alphabet, length) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
    shuffled: (items) =>
      items
        .map((item) => [fraction(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}

export const hex = '0123456789abcdef';
export const digits = '0123456789';
export const letters = 'abcdefghijklmnopqrstuvwxyz';
export const base62 = `${digits}${letters}${letters.toUpperCase()}`;
