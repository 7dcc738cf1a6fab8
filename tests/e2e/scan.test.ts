import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, TestInfo } from '@playwright/test';
import type { Page as PlaywrightPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../demo/browsers/browser.ts';
import { networkArguments } from '../../demo/browsers/chromium.ts';
import { findChromiumWithoutExtension } from '../../demo/browsers/executable.ts';
import { runJourney } from '../../demo/journey.ts';
import { type Answer, demoApp, type Received, type Sink, startSink } from '../../demo/sink.ts';
import { main } from '../../src/cli/main.ts';
import type { JourneyParts } from '../../src/cli/scan/journey.ts';
import { createReport } from '../../src/library/create-report.ts';
import { receivingIn } from '../../src/library/unsent.ts';
import { readHar } from '../../src/observe/har/har.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { recordingOf } from '../../src/playwright/recording.ts';
import { createWatch } from '../../src/playwright/watch.ts';
import type { Report } from '../../src/report/report.ts';
import { demoFolder } from './demo-app.ts';
import { kind } from './kind.ts';
import { factsIn, fieldCount, isUnread, readByBoth, unreadCount, vendorsOf } from './parity.ts';

// `outflow scan` on the demo app, and on a page with SDKs that fall silent in an automated browser.

const silentPage = 'https://silent.fernhill.example';
const sdks: Readonly<Record<string, string>> = {
  '/posthog.js': 'posthog-js/dist/module.js',
  '/plausible.js': '@plausible-analytics/tracker/plausible.js',
  '/seline.js': '@seline-analytics/web/dist/index.js',
  '/swetrix.js': 'swetrix/dist/swetrix.js',
  '/datadog.js': '@datadog/browser-rum/bundle/datadog-rum.js',
};
const silentHtml = `<!doctype html><title>Silent</title><script src="/swetrix.js"></script><script src="/datadog.js"></script>
<script>
  swetrix.init('PROJECT'); swetrix.trackViews();
  DD_RUM.init({ clientToken: 'pub0123456789abcdef0123456789abcdef', applicationId: '0b6f4c1e-0000-4000-8000-000000000000', site: 'datadoghq.com', sessionSampleRate: 100 });
</script>
<script type="module">
  import posthog from '/posthog.js'; posthog.init('phc_key', { api_host: 'https://us.i.posthog.com' });
  import { init as plausible } from '/plausible.js'; plausible({ domain: 'silent.fernhill.example' });
  import { init as seline } from '/seline.js'; seline({ token: 'key', autoPageView: true });
</script>`;

let folder: string;
let sink: Sink;
function answerSilent({ host, path }: Received): Answer | undefined {
  if (host !== new URL(silentPage).host) return undefined;
  const file = sdks[path];
  if (file === undefined) return { headers: { 'content-type': 'text/html' }, body: silentHtml };
  return { headers: { 'content-type': 'text/javascript' }, body: readFileSync(`node_modules/${file}`, 'utf8') };
}

async function scan(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const browser = [
    '--browser-path',
    findChromiumWithoutExtension(),
    ...networkArguments(sink.port).map((one) => `--browser-arg=${one}`),
  ];
  const status = await main(['scan', ...args, ...browser], '0.0.0', {
    out: (text) => void out.push(text),
    error: (line) => void errors.push(line),
    ...{ width: 400, folder: process.cwd() },
  });
  return { status, out: out.join(''), errors };
}

/** A page of Playwright with the functions that a journey of the demo calls. */
function asPage(page: PlaywrightPage): Page {
  return {
    goto: async (url: string) => void (await page.goto(url)),
    waitFor: async (selector: string) => void (await page.waitForSelector(selector)),
    fill: (selector: string, text: string) => page.fill(selector, text),
    click: (selector: string) => page.click(selector),
    evaluate: (run: () => unknown) => page.evaluate(run),
  } as unknown as Page;
}

/** A module whose journey is a function of this test. */
function journeyFile(journey: (parts: JourneyParts) => Promise<void>): string {
  const name = `journey${Math.random()}`;
  Object.assign(globalThis, { [name]: journey });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `export default (parts) => globalThis[${JSON.stringify(name)}](parts);`);
  return file;
}

describe.runIf(kind === 'chromium')('outflow scan', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'outflow-scan-'));
    sink = await startSink({ appFolder: await demoFolder(), respond: answerSilent });
  });
  afterAll(async () => {
    await sink?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('reports the same as the fixture and a HAR file of the same run, except requests that one of them could not read', async () => {
    const [json, html, har] = [join(folder, 'scan.json'), join(folder, 'scan.html'), join(folder, 'journey.har')];
    const watch = createWatch();
    await watch.begin({ ...{ app: undefined, hideAutomation: true }, asyncStacks: true, notesCalls: false });
    const recording = recordingOf(watch, { hideAutomation: true }, { config: {} } as TestInfo);
    let inFixture: Report | undefined;
    let observations: readonly Observation[] = [];
    const journey = journeyFile(async ({ page, context, step }) => {
      // All record the same run, because two runs of the journey would not send the same.
      await context.routeFromHAR(har, { update: true, updateContent: 'embed', updateMode: 'full' });
      await watch.addBrowser(context.browser() as Browser);
      await watch.addContext(context as BrowserContext);
      await runJourney(asPage(page), sink);
      await step('signed out');
      await recording.settle();
      // A HAR file does not show what pages send when they are closed, nor does the fixture after its report.
      await context.setOffline(true);
      inFixture = await recording.report();
      observations = (await Promise.all(watch.captures().map((one) => one.observations()))).flat();
      await context.close();
    });
    const formats = [`json=${json}`, `html=${html}`].flatMap((format) => ['--format', format]);
    const { errors } = await scan('--journey', journey, '--hide-automation', ...formats);
    await watch.end();
    expect(errors).toEqual([]);
    const scanned = JSON.parse(readFileSync(json, 'utf8')) as Report;
    expect([scanned.source.kind, scanned.apps]).toEqual(['scan', [demoApp]]);
    expect(readdirSync(join(folder, 'scan-steps'))).toEqual(['01-signed-out.png']);

    expect(factsIn(inFixture as Report)).toEqual(factsIn(scanned));
    const recorded = readHar(readFileSync(har, 'utf8')).observations;
    expect(factsIn(await audited(har))).toEqual(factsIn(createReport(recorded)));
    const asHar = factsIn(createReport(readByBoth(recorded, observations)));
    expect(asHar).toEqual(factsIn(createReport(readByBoth(observations, recorded))));
    expect(fieldCount(asHar)).toBeGreaterThan(150);
    expect(recorded.filter(isUnread).length).toBe(unreadCount(createReport(recorded)));
    // Playwright writes no compressed bodies into a HAR file.
    expect(['amplitude', 'posthog']).toEqual(expect.arrayContaining([...vendorsOf(recorded.filter(isUnread))]));
    // If a page is closed while it sends, the browser may show only the headers of the request. This can happen in one
    // step of the journey.
    const unread = scanned.coverage.unreadable.map(({ reason, count }) => `${reason} ${count}`);
    expect([[], ['hidden-body 1']]).toContainEqual(unread);
  }, 240_000);

  test('names each SDK that was loaded and sent no data, since pages could detect the automation', async () => {
    const json = join(folder, 'silent.json');
    const { status, out } = await scan(silentPage, '--format', 'text', '--format', `json=${json}`);
    expect(status).toBe(0);
    const { coverage, vendors } = JSON.parse(readFileSync(json, 'utf8')) as Report;
    const silent = coverage.unsent?.silent.map(({ vendor }) => vendor) ?? [];
    expect(silent).toEqual(expect.arrayContaining(['plausible', 'seline', 'swetrix']));
    const receiving = receivingIn({ vendors }, true);
    for (const id of ['posthog', 'datadog', 'plausible', 'seline', 'swetrix']) {
      expect([id, receiving.has(id) !== silent.includes(id)]).toEqual([id, true]);
    }
    expect(out.split('\n')[0]).toMatch(/^(?:Nothing was sent at all|Loaded, but sent no data: )/);
    expect(out).toContain('--hide-automation');
  }, 60_000);

  test('exits with status 2, and reports what was sent before, if the journey fails', async () => {
    const journey = journeyFile(async ({ page, step }) => {
      await page.goto(demoApp);
      await step('opened');
      throw new Error('no such button');
    });
    const { status, out } = await scan('--journey', journey);
    expect(status).toBe(2);
    expect(out).toContain('journey-failed: The journey failed after step “opened”: no such button');
  }, 60_000);
});

async function audited(har: string): Promise<Report> {
  const out: string[] = [];
  await main(['audit', har], '0.0.0', { out: (text) => void out.push(text), error: () => undefined, width: 100 });
  return JSON.parse(out.join('')) as Report;
}
