import { type CategoryId, type Severity, severities } from '../../../../classify/taxonomy.ts';
import { severityAmong } from '../../../../exposure/expose.ts';
import type { Exposure } from '../../../../exposure/exposure.ts';

/** Days that a trend shows. */
export const trendDays = 30;

/** When a vendor received a kind of data for the first time. */
export interface FirstSeen {
  readonly category: CategoryId;
  readonly severity: Severity;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * How many values a vendor received on each of the last days, oldest first.
 * @param until the newest day, in days since the epoch
 */
export function valuesByDay({ disclosures }: Pick<Exposure, 'disclosures'>, until: number): number[] {
  const counts = Array.from({ length: trendDays }, () => 0);
  for (const { days } of disclosures)
    for (const [day, count] of days) {
      const at = day - until + trendDays - 1;
      if (at >= 0 && at < trendDays) counts[at] = (counts[at] ?? 0) + count;
    }
  return counts;
}

/** When each kind was received for the first time, newest first; of the same time, most severe first. */
export function firstTimes({ disclosures, combinations }: Pick<Exposure, 'disclosures' | 'combinations'>): FirstSeen[] {
  const times = new Map<CategoryId, number>();
  for (const { category, firstSeen } of disclosures)
    if (category !== 'other') times.set(category, Math.min(times.get(category) ?? firstSeen, firstSeen));
  const rank = (severity: Severity) => severities.indexOf(severity);
  return [...times]
    .map(([category, at]) => ({ category, at, severity: severityAmong(category, combinations) }))
    .sort((a, b) => b.at - a.at || rank(b.severity) - rank(a.severity));
}
