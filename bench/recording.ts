import type { Browser } from '../demo/browsers/browser.ts';
import type { Entries } from '../src/ledger/entries.ts';
import { functionInPage } from './in-page.ts';
import { quantile } from './quantile.ts';
import { type SeededLedger, seededApp, seededEntries } from './seeded-ledger.ts';

/** Milliseconds, each the median of several measurements. */
export interface RecordingCost {
  /** Writing twenty observations of forty known fields each. */
  readonly batch: number;
  /** Reading the badge's data. */
  readonly badge: number;
  /** From requesting a report until it arrives. */
  readonly report: number;
}

const batches = 12;
const observationsPerBatch = 20;

/**
 * Measures in one of the extension's pages: adds to a seeded ledger as the background does, reads the badge's data, and
 * requests reports.
 */
export async function measureRecording(browser: Browser, ledger: SeededLedger): Promise<RecordingCost> {
  const page = await browser.extensionPage('devtools.html');
  const entries = Array.from({ length: batches }, (_, batch) => seededEntries(ledger, batch, observationsPerBatch));
  const times = await page.evaluate(await functionInPage<Given, Times>('recording-in-page.ts', 'recordingTimes'), {
    app: seededApp,
    batches: entries,
  });
  const reports = await page.evaluate(async (app) => {
    const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
    const took: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await runtime.sendMessage({ type: 'report.create', filter: { apps: [app] } });
      took.push(performance.now() - start);
    }
    return took;
  }, seededApp);
  await page.close();
  return {
    batch: quantile(times.batches, 0.5),
    badge: quantile(times.badges, 0.5),
    report: quantile(reports, 0.5),
  };
}

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

interface Given {
  readonly app: string;
  readonly batches: ReadonlyArray<readonly Entries[]>;
}

interface Times {
  readonly batches: number[];
  readonly badges: number[];
}
