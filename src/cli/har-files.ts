import { openHar } from '../observe/har/container.ts';
import type { SkipReason } from '../observe/har/entry.ts';
import { type HarObservations, type HarOptions, readHar } from '../observe/har/har.ts';
import { HarProblem } from '../observe/har/problem.ts';
import { UsageProblem } from './arguments.ts';
import { bytesIn, filesBeside } from './input-file.ts';

/**
 * Reads a HAR file, or an archive with several.
 * @throws UsageProblem if the file cannot be read, or is not a valid HAR
 */
export async function readHarFile(file: string, options: Omit<HarOptions, 'attached'>): Promise<HarObservations> {
  const bytes = await bytesIn(file);
  try {
    return joined(
      openHar(bytes, filesBeside(file)).map(({ text, attached }) => readHar(text, { ...options, attached })),
    );
  } catch (error) {
    if (error instanceof HarProblem) throw new UsageProblem(`${file} ${error.message}`);
    throw error;
  }
}

/** What several files hold together. */
export function joined(contents: readonly HarObservations[]): HarObservations {
  const skipped = new Map<SkipReason, number>();
  for (const one of contents)
    for (const [reason, count] of one.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  return {
    observations: contents.flatMap(({ observations }) => observations),
    reportOrders: contents.flatMap(({ reportOrders }) => reportOrders),
    skipped,
    entries: contents.reduce((sum, { entries }) => sum + entries, 0),
  };
}

const reasons: Readonly<Record<SkipReason, string>> = {
  'no-request': 'without a request',
  'no-address': 'without an address',
  'bad-address': 'with an address that cannot be parsed',
  'bad-message': 'WebSocket messages without content',
};

/** One sentence on what was left out of a file; null if nothing was. */
export function skippedSentence({ skipped, entries }: HarObservations): string | null {
  if (skipped.size === 0) return null;
  const parts = [...skipped].map(([reason, count]) => `${count} ${reasons[reason]}`);
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  return `left out ${total} of ${entries} entries: ${parts.join(', ')}`;
}
