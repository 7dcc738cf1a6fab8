import { maskedTextLabel } from '../classify/classification.ts';
import type { DisclosureRow, KindSum, Recorded } from './rows.ts';

/** The parts of a disclosure that are summed. */
type Summed = Pick<DisclosureRow, 'category' | 'hash' | 'count' | 'label' | 'detector' | 'firstSeen' | 'lastSeen'>;

/**
 * How often one vendor received each kind of data, hashed and in the clear. `other` is left out.
 * @param requests number of requests that contained each kind, if known
 */
export function kindsOf(disclosures: readonly Summed[], requests?: number): readonly KindSum[] {
  const kinds: Sum[] = [];
  for (const { category, hash, count, firstSeen, lastSeen } of disclosures) {
    if (category === 'other') continue;
    const hashed = hash !== null;
    // There are few kinds, so searching a list is faster than building a map.
    const sum = kinds.find((one) => one.category === category && one.hashed === hashed);
    if (sum === undefined) {
      const kind: Sum = { category, hashed, count, firstSeen, lastSeen };
      if (requests !== undefined) kind.requests = requests;
      kinds.push(kind);
      continue;
    }
    sum.count += count;
    sum.firstSeen = Math.min(sum.firstSeen, firstSeen);
    sum.lastSeen = Math.max(sum.lastSeen, lastSeen);
  }
  return kinds;
}

/** A sum while it is being counted. */
type Sum = { -readonly [Key in keyof KindSum]: KindSum[Key] };

/** How many texts of a vendor's replay were sent readable, and how many masked; null if there were none. */
export function recordedIn(disclosures: readonly Summed[]): Recorded | null {
  let shown = 0;
  let masked = 0;
  for (const { category, detector, label, count } of disclosures) {
    if ((category === 'replay-text' || category === 'input-value') && detector === 'vendor') shown += count;
    if (label === maskedTextLabel) masked += count;
  }
  return shown + masked === 0 ? null : { shown, masked };
}
