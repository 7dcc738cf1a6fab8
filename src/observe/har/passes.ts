import type { SkipReason } from './entry.ts';
import { type HarEntryObservations, type HarOptions, startReading, withBadMessages } from './har.ts';
import type { IsVendor } from './pages.ts';
import { type HarPlan, type PlannedEntries, startPlanning } from './plan.ts';
import { HarProblem } from './problem.ts';

/** Passes on all bytes of a HAR in chunks. Returns why they ended too early, or null. */
export type FeedHar = (push: (chunk: Uint8Array) => void) => Promise<string | null>;

/** The result of reading a file, apart from its entries. */
export interface HarSummary {
  /** Entries and messages that were left out, by reason. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly entries: number;
  /** Why the file is incomplete; null if it is complete. */
  readonly cut: string | null;
}

/**
 * Reads a HAR of any size, entry by entry in two passes: the first collects what entries need to know of the whole
 * file, the second reads the entries. Besides an outline of each entry, only the current entry, and entries that wait
 * for an earlier one, are in memory.
 * @param feed called once for the first pass and once for the second, or more often for the second if too many entries
 *   wait
 * @throws HarProblem if it is not a valid HAR
 */
export async function readInPasses(
  feed: FeedHar,
  options: HarOptions,
  onEntry: (entry: HarEntryObservations) => void,
): Promise<HarSummary> {
  const plan = await planInPass(feed, options.isVendor);
  return summaryOf(plan, await readPlanned(feed, plan, plan.cut !== null, options, onEntry));
}

/**
 * The first pass.
 * @throws HarProblem if it is not a valid HAR
 */
export async function planInPass(feed: FeedHar, isVendor: IsVendor = () => false): Promise<HarPlan> {
  const plan = startPlanning(isVendor);
  return plan.finish(await feed(plan.push));
}

/**
 * The second pass, over all entries or a part of them. Returns the number of WebSocket messages that were left out.
 * @param isCut whether the bytes end before the entries do
 * @throws HarProblem if the bytes are not those that were planned
 */
export async function readPlanned(
  feed: FeedHar,
  plan: PlannedEntries,
  isCut: boolean,
  options: HarOptions,
  onEntry: (entry: HarEntryObservations) => void,
): Promise<number> {
  let badMessages = 0;
  const read = startReading(plan, options, (entry) => {
    badMessages += entry.badMessages;
    onEntry(entry);
  });
  await feed(read.push);
  while (!read.end()) {
    const isSame = read.restart();
    if (!isSame && isCut) break;
    if (!isSame) throw new HarProblem('changed while it was read');
    await feed(read.push);
  }
  return badMessages;
}

/**
 * The summary of a file after both passes.
 * @param badMessages number of WebSocket messages that were left out
 */
export function summaryOf({ skipped, entries, cut }: HarPlan, badMessages: number): HarSummary {
  return { skipped: withBadMessages(skipped, badMessages), entries, cut };
}
