import type { CategoryId } from '../classify/taxonomy.ts';
import { maskValue } from '../masking/value.ts';
import { createMemos } from '../memo.ts';
import { fingerprinter } from './fingerprint.ts';

/** What is kept of a value. */
export interface KeptValue {
  /** The value, masked. */
  readonly sample: string;
  readonly fingerprint: string;
}

/** Masks and fingerprints a value of a kind of data. */
export type ValueKeeper = (value: string, category: CategoryId) => KeptValue;

/**
 * The functions made so far, by the key of the fingerprints. Each caches its recent results, in memory only: payloads
 * repeat themselves.
 */
const keepers = new WeakMap<Uint8Array, ValueKeeper>();

/** Returns the function that masks values, and fingerprints them with a key. */
export function valueKeeper(fingerprintKey: Uint8Array): ValueKeeper {
  let known = keepers.get(fingerprintKey);
  if (known === undefined) {
    const fingerprintOf = fingerprinter(fingerprintKey);
    known = createMemos<CategoryId, KeptValue>(512, (value, category) => ({
      sample: maskValue(value, category),
      fingerprint: fingerprintOf(value, category),
    }));
    keepers.set(fingerprintKey, known);
  }
  return known;
}
