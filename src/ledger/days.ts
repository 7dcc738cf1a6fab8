import type { DisclosureRow } from './rows.ts';

type Days = DisclosureRow['days'];

/** Days that are told apart. */
const mostDays = 30;

/** The day of a time in milliseconds since the epoch, in days since then. */
export const dayOf = (time: number): number => Math.floor(time / 86_400_000);

/** Counts of both, by day, oldest first; no more than the last days there are. */
export function mergeDays(a: Days, b: Days): Days {
  const [day, count] = b[0] ?? [];
  const last = a.at(-1);
  // What is written most often: one more of the same day.
  if (b.length === 1 && last && count !== undefined && last[0] === day)
    return [...a.slice(0, -1), [last[0], last[1] + count] as const];
  const counts = new Map(a);
  for (const [each, more] of b) counts.set(each, (counts.get(each) ?? 0) + more);
  return [...counts].sort(([one], [other]) => one - other).slice(-mostDays);
}
