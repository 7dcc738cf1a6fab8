import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import type { Exposure } from './exposure.ts';

/** A value that several vendors received: it links what they hold. */
export interface SharedValue {
  readonly fingerprint: string;
  readonly category: CategoryId;
  /** Masked. */
  readonly sample: string;
  /** Ids of the other vendors. */
  readonly vendors: readonly string[];
}

/**
 * The personal values of a vendor that others received as well, the most shared first. Values are equal if their
 * fingerprints are; values without a fingerprint are left out.
 */
export function sharedValues(vendor: string, exposures: readonly Exposure[]): SharedValue[] {
  const holders = new Map<string, Set<string>>();
  for (const { received, disclosures } of exposures) {
    for (const { fingerprint, category } of disclosures) {
      if (!taxonomy[category].personal || fingerprint === '') continue;
      const known = holders.get(fingerprint);
      if (known) known.add(received.vendor);
      else holders.set(fingerprint, new Set([received.vendor]));
    }
  }
  const own = exposures.find(({ received }) => received.vendor === vendor)?.disclosures ?? [];
  const shared = new Map<string, SharedValue>();
  for (const { fingerprint, category, sample } of own) {
    const others = [...(holders.get(fingerprint) ?? [])].filter((id) => id !== vendor);
    if (!taxonomy[category].personal || others.length === 0 || shared.has(fingerprint)) continue;
    shared.set(fingerprint, { fingerprint, category, sample, vendors: others });
  }
  return [...shared.values()].sort((a, b) => b.vendors.length - a.vendors.length);
}
