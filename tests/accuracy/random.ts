/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export interface Random {
  /** At least 0, below 1. */
  number(): number;
  /** At least `from`, at most `to`. */
  integer(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** So many characters of an alphabet. */
  text(length: number, alphabet: string): string;
  hex(length: number): string;
}

/** A source of such numbers. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (from: number, to: number) => from + Math.floor(number() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[integer(0, items.length - 1)] as Item;
  const text = (length: number, alphabet: string) =>
    Array.from({ length }, () => alphabet[integer(0, alphabet.length - 1)]).join('');
  return { number, integer, pick, text, hex: (length) => text(length, '0123456789abcdef') };
}
