import type { Page } from '../demo/browsers/browser.ts';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { launch } from '../demo/browsers/launch.ts';
import { startSink } from '../demo/sink.ts';
import { functionInPage } from './in-page.ts';
import { timeOfDescendants } from './processor-time.ts';
import { quantile } from './quantile.ts';
import type { ScaleResult, ScaleTask } from './scale-in-page.ts';

/** The costs of a growing ledger: unless stated otherwise, processor time of all of the browser's processes. */
export interface ScaleCost {
  readonly browser: string;
  /**
   * Milliseconds for recording one request of 40 fields, half of them new, by the number of distinct fields in the
   * ledger before.
   */
  readonly recording: ReadonlyArray<{ readonly fields: number; readonly perRequest: number }>;
  /** A report on 80 vendors with 20,000 fields together, and on one of the vendors. */
  readonly report: ReportCost;
  readonly ofVendor: ReportCost;
}

/** The cost of a report. */
export interface ReportCost {
  /** Milliseconds of processor time. */
  readonly processor: number;
  /** Number of fields that were read. */
  readonly rows: number;
  /** Milliseconds of the longest step without a pause, by the clock: the least of all rounds. */
  readonly longest: number;
}

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const fieldsOfReport = 20_000;
const rounds = 3;
const requests = 100;

/** Measures a page of the extension, which uses the ledger as the background does. */
export async function measureScale(kind: BrowserKind): Promise<ScaleCost> {
  const sink = await startSink({ appFolder: '.', respond: () => ({ body: 'the app' }) });
  const browser = await launch(kind, { sinkPort: sink.port, keepNetworkLog: false });
  try {
    const page = await browser.extensionPage('devtools.html');
    const run: InPage = await functionInPage('scale-in-page.ts', 'runScaleTask');
    const recording: Array<ScaleCost['recording'][number]> = [];
    let [filled, report, ofVendor]: [number, ReportCost | null, ReportCost | null] = [0, null, null];
    const fillTo = async (fields: number) => {
      // One task must not take longer than the browser's driver waits.
      for (; filled < fields; filled = Math.min(fields, filled + 50_000))
        await page.evaluate(run, { task: 'fill', from: filled, to: Math.min(fields, filled + 50_000) } as ScaleTask);
      await page.evaluate(() => new Promise<void>((done) => setTimeout(done, 3_000)));
    };
    for (const [index, fields] of sizes.entries()) {
      if (fields > fieldsOfReport && report === null) {
        await fillTo(fieldsOfReport);
        report = await reportCost(page, run, { task: 'report' });
        ofVendor = await reportCost(page, run, { task: 'report', vendors: ['vendor-7'] });
      }
      await fillTo(fields);
      const each: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const task: ScaleTask = { task: 'record', fields, requests, round: index * rounds + round };
        each.push((await processorTime(() => page.evaluate(run, task))).spent / requests);
      }
      recording.push({ fields, perRequest: quantile(each, 0.5) });
    }
    if (report === null || ofVendor === null) throw new Error('no report was made');
    return { browser: browser.name, recording, report, ofVendor };
  } finally {
    await browser.close();
    await sink.close();
  }
}

type InPage = (task: ScaleTask) => Promise<ScaleResult>;

async function reportCost(page: Page, run: InPage, task: ScaleTask): Promise<ReportCost> {
  const spent: number[] = [];
  const results: ScaleResult[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const timed = await processorTime(() => page.evaluate(run, task));
    spent.push(timed.spent);
    results.push(timed.result);
  }
  return {
    processor: quantile(spent, 0.5),
    rows: results[0]?.rows ?? 0,
    longest: Math.min(...results.map(({ longest }) => longest)),
  };
}

async function processorTime<Result>(work: () => Promise<Result>): Promise<{ spent: number; result: Result }> {
  const before = timeOfDescendants(process.pid);
  const result = await work();
  return { spent: timeOfDescendants(process.pid) - before, result };
}
