import { chromium, type Browser as PlaywrightBrowser } from 'playwright-core';
import { type Browser, callSource, type Page } from '../../demo/browsers/browser.ts';
import { networkArguments } from '../../demo/browsers/chromium.ts';
import { findChromiumWithoutExtension } from '../../demo/browsers/executable.ts';
import { startSink } from '../../demo/sink.ts';
import { createReport } from '../../src/library/create-report.ts';
import { captureOver } from '../../src/observe/cdp/capture.ts';
import { answerMatrix } from './pages.ts';
import { type Row, rows } from './rows.ts';
import { sendAll } from './run.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** Launches Chromium without the extension. All host names lead to the sink. */
function launchWithoutExtension(sinkPort: number): Promise<PlaywrightBrowser> {
  return chromium.launch({
    executablePath: findChromiumWithoutExtension(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...networkArguments(sinkPort)],
  });
}

/**
 * Sends the payload of each row from Chromium without the extension, and compares what is captured over the DevTools
 * protocol with the sink's bytes.
 * @param only whether a row is included; by default, all are
 */
export async function runOverCdp(only: (row: Row) => boolean = () => true): Promise<readonly Verdict[]> {
  const wanted = rows.filter(only);
  const sink = await startSink({ appFolder: '.', respond: answerMatrix });
  const browser = await launchWithoutExtension(sink.port);
  try {
    const capture = captureOver(await browser.newBrowserCDPSession());
    const problem = await capture.ready();
    if (problem !== null) throw new Error(problem);
    const outcomes = await sendAll(await pagesOf(browser), wanted);
    await sink.quiet(1500, 20_000);
    await capture.settled(500, 5_000);
    const report = createReport(await capture.observations(), { raw: true });
    await capture.detach();
    const seen = { report, requests: sink.requests, messages: sink.messages, hidesSharedWorkers: true };
    return wanted.map((row) => verdictOn(row, { ...seen, outcome: outcomes.get(row.id) ?? '' }));
  } finally {
    await browser.close();
    await sink.close();
  }
}

async function pagesOf(browser: PlaywrightBrowser): Promise<Pick<Browser, 'open'>> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  return {
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return {
        goto: async (address: string) => void (await page.goto(address)),
        evaluate: (run: (argument: never) => unknown, argument?: unknown) => page.evaluate(callSource(run, argument)),
        close: () => page.close(),
      } as unknown as Page;
    },
  };
}
