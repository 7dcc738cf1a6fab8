import { type Outcome, outcomeOf } from './check.ts';
import type { Input } from './input.ts';
import { mutated } from './mutations.ts';
import { createRandom } from './random.ts';

interface FuzzOptions {
  readonly seed: number;
  /** Number of inputs to send through the pipeline. */
  readonly runs: number;
  /** Seconds after which no further input is sent. */
  readonly seconds?: number;
}

/** An input for which the pipeline threw or exceeded a limit. */
export interface Fault {
  readonly input: Input;
  readonly why: string;
}

interface FuzzResult {
  /** Number of inputs that were sent. */
  readonly runs: number;
  /** Number of inputs that were kept, because their result had a new trait. */
  readonly kept: number;
  /** Number of different traits in all results. */
  readonly traits: number;
  readonly faults: readonly Fault[];
}

/** Number of faults after which no further input is sent. */
const mostFaults = 20;

/**
 * Changes inputs at random and sends them through the pipeline. An input whose result has a new trait (a chain of
 * codecs, a detector, a reason, the form of a path) is kept and changed further. With more than twice as many runs as
 * inputs, the unchanged inputs are sent first. The same seed results in the same inputs.
 */
export function fuzz(
  seeds: readonly Input[],
  { seed, runs, seconds = Number.POSITIVE_INFINITY }: FuzzOptions,
): FuzzResult {
  const random = createRandom(seed);
  const corpus = [...seeds];
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const take = (input: Input, isSeed: boolean) => {
    const { fault, traits }: Outcome = outcomeOf(input);
    if (fault !== null) faults.push({ input, why: fault });
    const known = seen.size;
    for (const trait of traits) seen.add(trait);
    if (!isSeed && fault === null && seen.size > known) corpus.push(input);
  };
  const end = performance.now() + seconds * 1_000;
  let done = 0;
  for (; done < runs && faults.length < mostFaults && performance.now() < end; done += 1) {
    const seedInput = done < seeds.length && runs > seeds.length * 2 ? seeds[done] : undefined;
    take(seedInput ?? mutated(random.pick(corpus), random.pick(corpus), random), seedInput !== undefined);
  }
  return { runs: done, kept: corpus.length - seeds.length, traits: seen.size, faults };
}
