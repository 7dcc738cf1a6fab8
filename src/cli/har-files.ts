import type { SkipReason } from '../observe/har/entry.ts';
import type { HarEntryObservations, HarOptions } from '../observe/har/har.ts';
import { type HarSummary, readInPasses } from '../observe/har/passes.ts';
import { HarProblem } from '../observe/har/problem.ts';
import { type HarFile, harsIn } from './container.ts';
import { filesBeside, reasonOf } from './input-file.ts';
import { openFile } from './random-access.ts';
import { UsageProblem } from './usage-problem.ts';

/** Receives the progress of reading a file. */
export interface HarListener {
  onEntry(entry: HarEntryObservations): void;
  /** @param bytes bytes of the HAR that were read so far, in both passes together */
  onBytes(bytes: number): void;
}

/**
 * Reads a HAR file, or an archive with several, entry by entry.
 * @throws UsageProblem if the file cannot be read, or is not a valid HAR
 */
export async function readHarFile(
  file: string,
  options: Omit<HarOptions, 'attached'>,
  listener: HarListener,
): Promise<HarSummary> {
  const opened = await openFile(file);
  try {
    const summaries: HarSummary[] = [];
    for (const har of harsIn(opened, filesBeside(file))) summaries.push(await readOne(har, options, listener));
    return joined(summaries);
  } catch (error) {
    if (error instanceof HarProblem) throw new UsageProblem(`${file} ${error.message}`);
    throw error;
  } finally {
    opened.close();
  }
}

function readOne(har: HarFile, options: HarOptions, { onEntry, onBytes }: HarListener): Promise<HarSummary> {
  let bytes = 0;
  const counted = (push: (chunk: Uint8Array) => void) => (chunk: Uint8Array) => {
    bytes += chunk.length;
    onBytes(bytes);
    push(chunk);
  };
  return readInPasses((push) => fed(har, counted(push)), { ...options, attached: har.attached }, onEntry);
}

/** Passes on a HAR's bytes. Returns why they ended too early, or null. */
async function fed(har: HarFile, push: (chunk: Uint8Array) => void): Promise<string | null> {
  const chunks = har.chunks()[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next().catch((error: unknown) => failureOf(error));
    if (typeof next === 'string') return next;
    if (next.done) return null;
    push(next.value);
  }
}

function failureOf(error: unknown): string {
  const isPacking = error instanceof Error && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
  return isPacking ? `cannot be unpacked: ${error.message}` : `cannot be read: ${reasonOf(error)}`;
}

/** The summary of several files together. */
export function joined(summaries: readonly HarSummary[]): HarSummary {
  const skipped = new Map<SkipReason, number>();
  for (const one of summaries)
    for (const [reason, count] of one.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  return {
    skipped,
    entries: summaries.reduce((sum, { entries }) => sum + entries, 0),
    cut: summaries.find(({ cut }) => cut !== null)?.cut ?? null,
  };
}

const reasons: Readonly<Record<SkipReason, string>> = {
  'not-json': 'that are not valid JSON',
  'no-request': 'without a request',
  'no-address': 'without an address',
  'bad-address': 'with an address that cannot be parsed',
  'bad-message': 'WebSocket messages without content',
};

/** A sentence on what was left out of a file; null if nothing was. */
export function skippedSentence({ skipped, entries }: HarSummary): string | null {
  if (skipped.size === 0) return null;
  const parts = [...skipped].map(([reason, count]) => `${count} ${reasons[reason]}`);
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  return `left out ${total} of ${entries} entries: ${parts.join(', ')}`;
}
