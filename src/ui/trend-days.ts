import type { DisclosureRow } from '../ledger/rows.ts';

/** Number of days that charts show. */
export const trendDays = 30;

/**
 * How often something was sent on each of {@link trendDays} days, oldest first.
 * @param days counts by day; days outside of the range are ignored, and counts of the same day are added
 * @param until the newest day, in days since the epoch
 */
export function countsByDay(days: DisclosureRow['days'], until: number): number[] {
  const counts = Array.from({ length: trendDays }, () => 0);
  for (const [day, count] of days) {
    const at = day - until + trendDays - 1;
    if (at >= 0 && at < trendDays) counts[at] = (counts[at] ?? 0) + count;
  }
  return counts;
}
