import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../demo/automation.ts';
import type { Browser } from '../demo/browsers/browser.ts';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { launch } from '../demo/browsers/launch.ts';
import { demoApp, type Sink, startSink } from '../demo/sink.ts';
import type { Report } from '../src/report/report.ts';
import { answerSdk } from '../tests/sdks/answers.ts';
import { bundleRun } from '../tests/sdks/bundle.ts';
import { organisation, typedText, user } from '../tests/sdks/persona.ts';
import { setUpSdksOrExit } from './setup.mjs';

// Runs all recorded SDKs in one browser profile, so that each sees the cookies of the others, with canaries planted,
// and compares what the extension counted with what arrived: `npm run lab`, or `npm run lab -- chromium mixpanel
// rollbar`.

const runs = fileURLToPath(new URL('../tests/sdks/runs', import.meta.url));
const kinds = ['chromium', 'firefox'] as const satisfies readonly BrowserKind[];

/** Number of pages that are open at the same time. */
const pagesAtOnce = 4;
/** Milliseconds in which an SDK sends what it batches. */
const longestBatch = 11_000;

const canaries = [
  { label: 'email', category: 'email', value: user.email },
  { label: 'name', category: 'name', value: user.name },
  { label: 'phone', category: 'phone', value: user.phone },
  { label: 'user', category: 'user-id', value: user.id },
  { label: 'organisation', category: 'org-id', value: organisation.id },
];

async function visit(browser: Browser, sdk: string): Promise<string> {
  const page = await browser.open(`${demoApp}/${sdk}/index.html`);
  try {
    await page.waitFor('body[data-ran]');
    await page.fill('#address', typedText);
    await page.click('#approve');
    await new Promise((resolve) => setTimeout(resolve, longestBatch));
    return await page.evaluate(() => document.body.dataset.ran ?? '');
  } catch (error) {
    return (error as Error).message;
  } finally {
    await page.close();
  }
}

/**
 * Problems, one text each: dropped observations, fewer counted than arrived, and hosts that received requests but are
 * not in the report.
 */
function differences(sink: Sink, { vendors, coverage }: Report): string[] {
  const arrived = sink.requests.length + sink.messages.length;
  const counted = coverage.requests + coverage.messages;
  const hosts = new Set(vendors.flatMap((vendor) => vendor.hosts));
  const missing = [...new Set(sink.requests.map(({ host }) => host))].filter((host) => !hosts.has(host));
  return [
    ...(coverage.dropped === 0 ? [] : [`${coverage.dropped} dropped`]),
    ...(counted >= arrived ? [] : [`${arrived} arrived, ${counted} counted`]),
    ...missing.map((host) => `${host} is not in the report`),
  ];
}

async function runLab(kind: BrowserKind, sdks: readonly string[], appFolder: string): Promise<boolean> {
  const sink = await startSink({ appFolder, respond: answerSdk });
  const browser = await launch(kind, { sinkPort: sink.port, keepNetworkLog: false });
  try {
    await ask(browser, { type: 'settings.update', settings: { watch: { mode: 'listed', apps: [demoApp] }, canaries } });
    const queue = [...sdks];
    await Promise.all(
      Array.from({ length: pagesAtOnce }, async () => {
        for (let sdk = queue.shift(); sdk !== undefined; sdk = queue.shift()) {
          const problem = await visit(browser, sdk);
          if (problem !== '') console.log(`${kind} ${sdk}: ${problem.split('\n')[0]}`);
        }
      }),
    );
    await sink.quiet(3_000, 30_000);
    const report = await ask<Report>(browser, { type: 'report.create' });
    const { requests, messages, read, unreadable, dropped } = report.coverage;
    const wrong = differences(sink, report);
    console.log(
      `${browser.name}: ${sdks.length} SDKs; ${sink.requests.length} requests and ${sink.messages.length} messages arrived; ` +
        `${requests} and ${messages} counted, ${read} read, ${unreadable.reduce((sum, { count }) => sum + count, 0)} unread, ` +
        `${dropped} dropped`,
    );
    for (const each of [...wrong, ...(await browser.extensionErrors())]) console.log(`  ${each}`);
    return wrong.length === 0;
  } finally {
    await browser.close();
    await sink.close();
  }
}

setUpSdksOrExit();
const named = process.argv.slice(2);
const all = (await readdir(runs)).map((name) => name.replace(/\.ts$/, '')).sort();
const chosen = all.filter((name) => named.includes(name));
const sdks = chosen.length > 0 ? chosen : all;
const browsers = kinds.filter((kind) => !kinds.some((each) => named.includes(each)) || named.includes(kind));
const folder = await mkdtemp(join(tmpdir(), 'outflow-lab-'));
try {
  for (const sdk of sdks) await bundleRun(sdk, join(folder, sdk));
  for (const kind of browsers) if (!(await runLab(kind, sdks, folder))) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
