import { maskedTextLabel } from '../classify/classification.ts';
import { mergeKinds } from './merge.ts';
import type { DisclosureRow, KindSum, Recorded } from './rows.ts';

/** What of a disclosure its sums are made of. */
type Summed = Pick<DisclosureRow, 'category' | 'hash' | 'count' | 'label' | 'detector' | 'firstSeen' | 'lastSeen'>;

/** How often each kind of data left, by the disclosures of one vendor. */
export function kindsOf(disclosures: readonly Summed[]): readonly KindSum[] {
  const sums = disclosures
    .filter(({ category }) => category !== 'other')
    .map(({ category, hash, count, firstSeen, lastSeen }) => ({
      ...{ category, hashed: hash !== null, count, firstSeen, lastSeen },
    }));
  return mergeKinds([], sums);
}

/** How much of what was recorded of the page was masked before it left; null where nothing was recorded. */
export function recordedIn(disclosures: readonly Summed[]): Recorded | null {
  const sum = (isOne: (row: Summed) => boolean) =>
    disclosures.filter(isOne).reduce((total, { count }) => total + count, 0);
  const shown = sum(
    ({ category, detector }) => (category === 'replay-text' || category === 'input-value') && detector === 'vendor',
  );
  const masked = sum(({ label }) => label === maskedTextLabel);
  return shown + masked === 0 ? null : { shown, masked };
}
