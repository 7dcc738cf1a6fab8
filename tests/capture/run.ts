import { ask } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import type { BrowserKind } from '../../demo/browsers/executable.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { answerMatrix, app, httpApp } from './pages.ts';
import { payloadScript, type Row, rows } from './rows.ts';
import { hostOf, type Verdict, verdictOn } from './verdict.ts';

/** The result of sending all rows. */
export interface MatrixRun {
  /** Such as `Chromium 156.0.8078.79`. */
  readonly browser: string;
  readonly verdicts: readonly Verdict[];
  /** Warnings and errors that the extension wrote to its consoles. */
  readonly errors: readonly string[];
}

/** Number of rows that are sent at the same time. More would only wait for each other. */
const rowsAtOnce = 20;

/** Sends every row's payload from a real browser with the extension, and compares its ledger with the sink's bytes. */
export async function runMatrix(kind: BrowserKind, only: (row: Row) => boolean = () => true): Promise<MatrixRun> {
  const wanted = rows.filter(only);
  const sink = await startSink({ appFolder: '.', respond: answerMatrix });
  const browser = await launch(kind, { sinkPort: sink.port });
  try {
    await ask(browser, { type: 'settings.update', settings: { watch: { mode: 'listed', apps: [app, httpApp] } } });
    const outcomes = await sendAll(browser, wanted);
    await sink.quiet(1500, 20_000);
    // Firefox sometimes does not start a worker, so rows that did not arrive are sent again.
    const hosts = new Set(sink.requests.map(({ host }) => host));
    const unsent = wanted.filter((row) => !hosts.has(hostOf(row)));
    for (const [id, outcome] of await sendAll(browser, unsent)) outcomes.set(id, outcome);
    await sink.quiet(1500, 20_000);
    const report = await ask<Report>(browser, { type: 'report.create', raw: true });
    const seen = { report, requests: sink.requests, messages: sink.messages };
    return {
      browser: browser.name,
      verdicts: wanted.map((row) => verdictOn(row, { ...seen, outcome: outcomes.get(row.id) ?? '' })),
      errors: await browser.extensionErrors(),
    };
  } finally {
    await browser.close();
    await sink.close();
  }
}

/** Sends the payload of every row. Returns what each page reported, `done` or an error, by the row's id. */
export async function sendAll(browser: Pick<Browser, 'open'>, wanted: readonly Row[]): Promise<Map<string, string>> {
  const outcomes = new Map<string, string>();
  const send = async (page: Page, row: Row) => void outcomes.set(row.id, await sendRow(page, row));
  const inContext = (test: (context: Row['context']) => boolean) => wanted.filter(({ context }) => test(context));

  const page = await browser.open(`${app}/page`);
  const staying = inContext((context) => !['plain page', 'navigation', 'pagehide'].includes(context));
  const small = staying.filter(({ payload }) => payload.filler < 10_000_000);
  for (let at = 0; at < small.length; at += rowsAtOnce) {
    await Promise.all(small.slice(at, at + rowsAtOnce).map((row) => send(page, row)));
  }
  for (const row of staying) if (!small.includes(row)) await send(page, row);

  const plain = await browser.open(`${httpApp}/page`);
  await Promise.all(inContext((context) => context === 'plain page').map((row) => send(plain, row)));

  const leaving = await browser.open(`${app}/leaving`);
  for (const row of inContext((context) => context === 'pagehide')) await send(leaving, row);
  await leaving.goto(`${app}/left`);

  for (const row of inContext((context) => context === 'navigation')) {
    const going = await browser.open(`${app}/going`);
    await send(going, row);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await going.close();
  }
  return outcomes;
}

function sendRow(page: Page, row: Row): Promise<string> {
  const code = `(async () => { const url = 'https://${hostOf(row)}/collect'; ${payloadScript(row.payload)} ${row.code} })()`;
  return page.evaluate(
    ([context, source]: [string, string]) =>
      (globalThis as unknown as { run(context: string, code: string): Promise<string> }).run(context, source),
    [row.context, code] as [string, string],
  );
}
