import type { HarEntryObservations, HarOptions } from './har.ts';
import { type FeedHar, readPlanned } from './passes.ts';
import type { EntryMark, HarPlan, PlannedEntries } from './plan.ts';

/**
 * Consecutive entries of a HAR that can be read without the others: all of them are earlier than the next range's.
 */
export interface HarRange extends PlannedEntries {
  /** Position of its first byte in the file. */
  readonly from: number;
  /** Position after its last byte; null for the end of the file. */
  readonly to: number | null;
  /** Whether its last entries may be missing, since the file is incomplete. */
  readonly isCut: boolean;
}

/** What comes before entries in a HAR. */
const opening = new TextEncoder().encode('{"log":{"entries":[');

/**
 * Divides a planned HAR into ranges. If entries are far from the order of their times, ranges are longer, or there is
 * only one.
 * @param least the lowest number of bytes in each range, except the last
 */
export function rangesOf(plan: HarPlan, least: number): HarRange[] {
  const cuts: EntryMark[] = [];
  const { ranks } = plan;
  const followingFrom = lowestFollowing(ranks, plan.marks);
  let at = 0;
  let highest = -1;
  for (const [number, mark] of plan.marks.entries()) {
    for (; at < mark.entries; at += 1) highest = Math.max(highest, ranks[at] ?? -1);
    const isDue = mark.bytes - (cuts.at(-1)?.bytes ?? 0) >= least && mark.entries < plan.entries;
    if (isDue && highest < (followingFrom[number] ?? 0)) cuts.push(mark);
  }
  return [...cuts, null].map((next, number) => rangeOf(plan, cuts[number - 1] ?? null, next));
}

/** For each mark, the lowest rank of the entries after it. */
function lowestFollowing(ranks: Int32Array, marks: readonly EntryMark[]): number[] {
  const lowest: number[] = new Array(marks.length).fill(0);
  let least = Number.POSITIVE_INFINITY;
  let at = ranks.length;
  for (let number = marks.length - 1; number >= 0; number -= 1) {
    while (at > (marks[number]?.entries ?? 0)) {
      at -= 1;
      const rank = ranks[at] ?? -1;
      if (rank >= 0) least = Math.min(least, rank);
    }
    lowest[number] = least;
  }
  return lowest;
}

function rangeOf(plan: HarPlan, begin: EntryMark | null, end: EntryMark | null): HarRange {
  const ranks = plan.ranks.slice(begin?.entries ?? 0, end?.entries);
  const used = ranks.filter((rank) => rank >= 0);
  const firstRank = used.reduce((least, rank) => Math.min(least, rank), plan.times.length);
  const lastRank = firstRank + used.length;
  return {
    producer: plan.producer,
    // Entries before the list that is used are at the beginning of the file.
    before: begin === null ? plan.before : 0,
    first: begin?.entries ?? 0,
    lengths: plan.lengths.slice(begin?.skips ?? 0, end?.skips),
    ranks: ranks.map((rank) => (rank < 0 ? rank : rank - firstRank)),
    times: plan.times.slice(firstRank, lastRank),
    pages: plan.pages.slice(firstRank, lastRank),
    // A comma separates it from the range before.
    from: begin === null ? 0 : begin.bytes + 1,
    to: end?.bytes ?? null,
    isCut: plan.cut !== null && end === null,
  };
}

/**
 * Reads the entries of a range. Returns the number of WebSocket messages that were left out.
 * @param feed passes on the bytes of the range
 * @throws HarProblem if the bytes are not those that were planned
 */
export function readRange(
  feed: FeedHar,
  range: HarRange,
  options: HarOptions,
  onEntry: (entry: HarEntryObservations) => void,
): Promise<number> {
  const feedAll: FeedHar = (push) => {
    if (range.from > 0) push(opening);
    return feed(push);
  };
  return readPlanned(feedAll, range, range.isCut, options, onEntry);
}
