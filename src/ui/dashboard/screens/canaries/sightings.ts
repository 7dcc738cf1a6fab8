import type { HashName } from '../../../../classify/hashes.ts';
import type { Exposure } from '../../../../exposure/exposure.ts';

/** A vendor that received a canary. */
export interface Sighting {
  readonly vendor: string;
  readonly name: string;
  /** How often the vendor received the canary in the clear, and how often hashed. */
  readonly plain: number;
  readonly hashed: number;
  readonly hashes: readonly HashName[];
}

/** The vendors that received each canary, by the canary's label; the vendors are in the order of `exposures`. */
export function sightingsOf(exposures: readonly Exposure[]): Map<string, Sighting[]> {
  const byLabel = new Map<string, Sighting[]>();
  for (const { received, disclosures } of exposures) {
    const own = new Map<string, Sighting>();
    for (const { canary, hash, count } of disclosures) {
      if (canary === null) continue;
      const known = own.get(canary);
      own.set(canary, {
        vendor: received.vendor,
        name: received.recipient.name,
        plain: (known?.plain ?? 0) + (hash === null ? count : 0),
        hashed: (known?.hashed ?? 0) + (hash === null ? 0 : count),
        hashes: hash === null ? (known?.hashes ?? []) : [...new Set([...(known?.hashes ?? []), hash])],
      });
    }
    for (const [label, sighting] of own) byLabel.set(label, [...(byLabel.get(label) ?? []), sighting]);
  }
  return byLabel;
}
