import { summarise } from '../src/exposure/expose.ts';
import type { Entries } from '../src/ledger/entries.ts';
import { openLedger } from '../src/ledger/ledger.ts';

/** Milliseconds to write each batch into the extension's ledger, and to read the badge's data after it. */
export async function recordingTimes(given: {
  readonly app: string;
  readonly batches: ReadonlyArray<readonly Entries[]>;
}): Promise<{ batches: number[]; badges: number[] }> {
  const ledger = await openLedger();
  const times = { batches: [] as number[], badges: [] as number[] };
  for (const batch of given.batches) {
    const start = performance.now();
    await ledger.record(batch, { keepRaw: false, dropped: 0 });
    const recorded = performance.now();
    summarise(await ledger.recipients({ apps: [given.app] }));
    times.batches.push(recorded - start);
    times.badges.push(performance.now() - recorded);
  }
  return times;
}
