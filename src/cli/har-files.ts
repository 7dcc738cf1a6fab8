import type { AuditedRange } from '../library/auditing.ts';
import type { SkipReason } from '../observe/har/entry.ts';
import type { HarEntryObservations, HarOptions } from '../observe/har/har.ts';
import { type HarSummary, planInPass, readPlanned, summaryOf } from '../observe/har/passes.ts';
import type { HarPlan } from '../observe/har/plan.ts';
import { HarProblem } from '../observe/har/problem.ts';
import { type HarRange, rangesOf } from '../observe/har/ranges.ts';
import { type HarFile, harsIn } from './container.ts';
import { feedFrom } from './feed.ts';
import { filesBeside } from './input-file.ts';
import { openFile } from './random-access.ts';
import type { AuditThreads } from './threads/audit-threads.ts';
import { UsageProblem } from './usage-problem.ts';

/** Receives the content of a file, and the progress of reading it. */
export interface HarListener {
  onEntry(entry: HarEntryObservations): void;
  /** Receives entries that threads have audited. */
  onRange(range: AuditedRange): void;
  /** @param bytes bytes of the HAR that were read so far, in both passes together */
  onBytes(bytes: number): void;
}

/**
 * Reads a HAR file, or an archive with several, entry by entry. If only a part can be read, `cut` says why.
 * @param threads audit the entries of a large file, if it is neither compressed nor in UTF-16
 * @throws UsageProblem if the file cannot be opened, is not a valid HAR, or ends before its first entry
 */
export async function readHarFile(
  file: string,
  options: Omit<HarOptions, 'attached'>,
  listener: HarListener,
  threads: AuditThreads | null = null,
): Promise<HarSummary> {
  const opened = await openFile(file);
  try {
    const summaries: HarSummary[] = [];
    for (const har of harsIn(opened, filesBeside(file))) {
      const isShared = har.isPlain && opened.size >= leastShared;
      const shared = isShared && threads !== null ? { file, size: opened.size, threads } : null;
      summaries.push(await readOne(har, { ...options, attached: har.attached }, listener, shared));
    }
    return joinedSummaries(summaries);
  } catch (error) {
    if (error instanceof HarProblem) throw new UsageProblem(`${file} ${error.message}`);
    throw error;
  } finally {
    opened.close();
  }
}

/** Size in bytes from which a file is audited in several threads. For smaller files, starting them takes too long. */
const leastShared = 100_000_000;

/**
 * Bounds of the minimum size of a range, in bytes. The sums of shorter ranges take long to join, and longer ranges
 * leave threads without work.
 */
const rangeBytes = { least: 4_000_000, most: 16_000_000 } as const;

/**
 * Limit: bytes of a range. A file with a longer range, which cannot be divided, is read in the main thread, which may
 * use more memory.
 */
const longestRange = 256_000_000;

/** Number of ranges for each thread, if {@link rangeBytes} allows it. */
const rangesPerThread = 3;

/** A file that several threads read. */
interface Shared {
  readonly file: string;
  readonly size: number;
  readonly threads: AuditThreads;
}

async function readOne(
  har: HarFile,
  options: HarOptions,
  { onEntry, onRange, onBytes }: HarListener,
  shared: Shared | null,
): Promise<HarSummary> {
  let bytes = 0;
  const onMore = (more: number) => {
    bytes += more;
    onBytes(bytes);
  };
  const feed = feedFrom(har.chunks, (chunk) => onMore(chunk.length));
  // The threads load while the first pass runs.
  shared?.threads.start();
  const plan = await planInPass(feed, options.isVendor);
  const ranges = shared === null ? [] : rangesFor(plan, shared);
  if (shared === null || ranges.some(({ from, to }) => (to ?? shared.size) - from > longestRange))
    return summaryOf(plan, await readPlanned(feed, plan, plan.cut !== null, options, onEntry));
  const { file, threads } = shared;
  return summaryOf(plan, await threads.audit({ file, app: options.app }, ranges, onRange, onMore));
}

function rangesFor(plan: HarPlan, { size, threads }: Shared): HarRange[] {
  const least = Math.min(Math.max(size / (threads.count * rangesPerThread), rangeBytes.least), rangeBytes.most);
  return rangesOf(plan, least);
}

/** The summary of several files together; `cut` is that of the first incomplete one. */
export function joinedSummaries(summaries: readonly HarSummary[]): HarSummary {
  const skipped = new Map<SkipReason, number>();
  for (const one of summaries)
    for (const [reason, count] of one.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  return {
    skipped,
    entries: summaries.reduce((sum, { entries }) => sum + entries, 0),
    cut: summaries.find(({ cut }) => cut !== null)?.cut ?? null,
  };
}

const reasons: Readonly<Record<Exclude<SkipReason, 'bad-message'>, string>> = {
  'not-json': 'that are not valid JSON',
  'no-request': 'without a request',
  'no-address': 'without an address',
  'bad-address': 'with an address that cannot be parsed',
};

/** A sentence on what was left out of a file; null if nothing was. Messages are not counted as entries. */
export function skippedSentence({ skipped, entries }: HarSummary): string | null {
  let total = 0;
  let messages = 0;
  const parts: string[] = [];
  for (const [reason, count] of skipped) {
    if (reason === 'bad-message') messages = count;
    else {
      total += count;
      parts.push(`${count} ${reasons[reason]}`);
    }
  }
  const left = [
    ...(total > 0 ? [`${total} of ${entries} entries: ${parts.join(', ')}`] : []),
    ...(messages > 0 ? [`${messages} WebSocket ${messages === 1 ? 'message' : 'messages'} without content`] : []),
  ];
  return left.length === 0 ? null : `left out ${left.join('; ')}`;
}
