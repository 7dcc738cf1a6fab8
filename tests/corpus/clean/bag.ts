import type { Dice } from '../../../accuracy/dice.ts';
import type { Bait, Temptation, Tree } from './temptation.ts';

/** Chooses temptations for one payload, each at most once, and records them as baits. */
export class Bag {
  readonly baits: Bait[] = [];
  readonly #dice: Dice;
  readonly #left: Temptation[];
  /**
   * Temptations that only few templates can hold. They are used more often there, so that they are not rare overall.
   */
  readonly #rare: Temptation[];

  constructor(dice: Dice, temptations: readonly Temptation[]) {
    this.#dice = dice;
    this.#left = temptations.filter(({ only }) => only === undefined);
    this.#rare = temptations.filter(({ only }) => only !== undefined);
  }

  /**
   * Temptations that were not used yet, by key.
   * @param taken keys that have another meaning in the template
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

  /** {@link take} for a query string, in which values that are not texts are JSON. */
  takeTexts(count: number, taken: readonly string[] = []): Record<string, string> {
    return Object.fromEntries(Object.entries(this.take(count, taken)).map(([key, value]) => [key, textOf(value)]));
  }

  /** Registers a value of the template itself as a temptation. */
  register<Value extends Tree>(name: string, key: string, value: Value): Value {
    this.baits.push({ name, key, value, contested: false });
    return value;
  }
}

/** A value as it is written in a form. */
export function textOf(value: Tree): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
