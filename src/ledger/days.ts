import type { DisclosureRow } from './rows.ts';

type Days = DisclosureRow['days'];

/** Limit: days that are counted separately. */
const mostDays = 30;

/** The day of a time in milliseconds since the epoch, in days since then. */
export const dayOf = (time: number): number => Math.floor(time / 86_400_000);

/** The sums of both counts by day, oldest first. Only the latest {@link mostDays} of the days with a count are kept. */
export function mergeDays(a: Days, b: Days): Days {
  const [day, count] = b[0] ?? [];
  const last = a.at(-1);
  // The most frequent case: one more on the same day.
  if (b.length === 1 && last && count !== undefined && last[0] === day)
    return [...a.slice(0, -1), [last[0], last[1] + count] as const];
  const counts = new Map(a);
  for (const [each, more] of b) counts.set(each, (counts.get(each) ?? 0) + more);
  return [...counts].sort(([one], [other]) => one - other).slice(-mostDays);
}
