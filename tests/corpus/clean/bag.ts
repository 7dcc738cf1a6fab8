import type { Dice } from '../../accuracy/dice.ts';
import type { Bait, Temptation, Tree } from './temptation.ts';

/** Fills a payload with temptations and remembers which it took. */
export class Bag {
  readonly baits: Bait[] = [];
  readonly #dice: Dice;
  readonly #left: Temptation[];
  /** Those that few templates can hold: taken more often there, so that they are not rare over all. */
  readonly #rare: Temptation[];

  constructor(dice: Dice, temptations: readonly Temptation[]) {
    this.#dice = dice;
    this.#left = temptations.filter(({ only }) => only === undefined);
    this.#rare = temptations.filter(({ only }) => only !== undefined);
  }

  /**
   * So many temptations that it had not taken yet, by key.
   *
   * @param taken keys that have a meaning of their own where they will stand
   */
  take(count: number, taken: readonly string[] = []): Record<string, Tree> {
    const entries: Record<string, Tree> = {};
    for (let turn = 0; turn < count && this.#left.length > 0; turn += 1) {
      const from = this.#rare.length > 0 && this.#dice.chance(0.15) ? this.#rare : this.#left;
      const [temptation] = from.splice(this.#dice.int(0, from.length - 1), 1) as [Temptation];
      const keys = temptation.keys.filter((key) => !(key in entries) && !taken.includes(key));
      if (keys.length === 0) continue;
      const key = this.#dice.pick(keys);
      const value = temptation.value(this.#dice);
      entries[key] = value;
      this.baits.push({ name: temptation.name, key, value, contested: temptation.contested !== undefined });
    }
    return entries;
  }

  /** {@link take}, as the texts a query string carries: other values are JSON there. */
  takeTexts(count: number, taken: readonly string[] = []): Record<string, string> {
    return Object.fromEntries(Object.entries(this.take(count, taken)).map(([key, value]) => [key, textOf(value)]));
  }

  /** Puts a name on a value that a template brings along. */
  name<Value extends Tree>(name: string, key: string, value: Value): Value {
    this.baits.push({ name, key, value, contested: false });
    return value;
  }
}

/** A value as a form carries it. */
export function textOf(value: Tree): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
