import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { pageOf, plainArguments, versionOf } from '../demo/browsers/chromium.ts';
import { findBrowser } from '../demo/browsers/executable.ts';
import { buildDemo } from '../demo/build.ts';
import { runJourney } from '../demo/journey.ts';
import { startSink } from '../demo/sink.ts';
import { type DemoRun, demoRunOf, packedRuns } from '../tests/noise/demo.ts';

// Records the demo's journey ten times in real Chromium, each time as a new visitor, into `tests/noise/demo.json.br`:
// `npm run record-demo`. Five run at the same time, so that their timing differs.

const batches = [5, 5];

/** Records one run, in its own browser context with its own sink as proxy. */
async function record(browser: Browser, appFolder: string): Promise<DemoRun> {
  const sink = await startSink({ appFolder });
  const proxy = { server: `http://127.0.0.1:${sink.port}` };
  const context = await browser.newContext({ proxy, ignoreHTTPSErrors: true });
  try {
    await runJourney(pageOf(await context.newPage()), sink);
    return demoRunOf(sink.requests);
  } finally {
    await context.close();
    await sink.close();
  }
}

const appFolder = await mkdtemp(join(tmpdir(), 'outflow-demo-'));
await buildDemo(appFolder);
const executablePath = findBrowser('chromium');
const browser = await chromium.launch({
  executablePath,
  ignoreDefaultArgs: ['--enable-automation'],
  args: plainArguments(versionOf(executablePath)),
});
const runs: DemoRun[] = [];
for (const size of batches) {
  runs.push(...(await Promise.all(Array.from({ length: size }, () => record(browser, appFolder)))));
  console.log(`${runs.length} runs: ${runs.map(({ requests }) => requests.length).join(', ')} requests`);
}
await browser.close();
await rm(appFolder, { recursive: true, force: true });
const packed = packedRuns(runs);
await writeFile(new URL('../tests/noise/demo.json.br', import.meta.url), packed);
console.log(`${packed.length} bytes`);
