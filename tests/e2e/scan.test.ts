import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page as PlaywrightPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../demo/browsers/browser.ts';
import { findChromiumForPages } from '../../demo/browsers/executable.ts';
import { runJourney } from '../../demo/journey.ts';
import { demoApp, type Sink, startSink } from '../../demo/sink.ts';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/report/report.ts';
import { demoFolder } from './demo-app.ts';
import { kind } from './kind.ts';

// `outflow scan` on the demo app.

let folder: string;
let sink: Sink;
const browserArguments = () => [
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP * 127.0.0.1:${sink.port}`,
  '--disable-quic',
];

async function scan(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const browser = [
    '--browser-path',
    findChromiumForPages(),
    ...browserArguments().map((one) => `--browser-arg=${one}`),
  ];
  const status = await main(['scan', ...args, ...browser], '0.0.0', {
    out: (text) => void out.push(text),
    error: (line) => void errors.push(line),
    ...{ width: 400, folder: process.cwd() },
  });
  return { status, out: out.join(''), errors };
}

/** What a journey of the demo needs of a page, by Playwright's. */
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
function journeyFile(
  journey: (parts: { page: PlaywrightPage; step: (name: string) => Promise<void> }) => Promise<void>,
): string {
  const name = `journey${Math.random()}`;
  Object.assign(globalThis, { [name]: journey });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `export default (parts) => globalThis[${JSON.stringify(name)}](parts);`);
  return file;
}

const fieldsOf = ({ vendors }: Report) =>
  vendors.flatMap(({ id, disclosures }) =>
    disclosures.map(({ path, category, location, hash, label }) =>
      JSON.stringify([id, path, category, location, hash, label]),
    ),
  );

describe.runIf(kind === 'chromium')('outflow scan', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'outflow-scan-'));
    sink = await startSink({ appFolder: await demoFolder() });
  });
  afterAll(async () => {
    await sink?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('reports what a HAR of the same journey shows, and beyond it only what that could not read', async () => {
    const json = join(folder, 'scan.json');
    const html = join(folder, 'scan.html');
    const journey = journeyFile(async ({ page, step }) => {
      await runJourney(asPage(page), sink);
      await step('signed out');
    });
    const { errors } = await scan(
      '--journey',
      journey,
      '--hide-automation',
      '--format',
      `json=${json}`,
      '--format',
      `html=${html}`,
    );
    expect(errors).toEqual([]);
    const scanned = JSON.parse(readFileSync(json, 'utf8')) as Report;
    expect(scanned.source.kind).toBe('scan');
    expect(scanned.apps).toEqual([demoApp]);
    expect(readdirSync(join(folder, 'scan-steps'))).toEqual(['01-signed-out.png']);

    const har = join(folder, 'journey.har');
    await recordHar(har);
    const recorded = await audited(har);
    const unread = new Set(recorded.coverage.unreadable.map(({ vendor }) => vendor));
    const [inScan, inHar] = [fieldsOf(scanned), fieldsOf(recorded)];
    expect(inHar.filter((field) => !inScan.includes(field))).toEqual([]);
    expect(inScan.filter((field) => !inHar.includes(field) && !unread.has(JSON.parse(field)[0]))).toEqual([]);
    expect(scanned.coverage.unreadable).toEqual([]);
  }, 240_000);

  test('ends with 2 and what was seen, if the journey fails', async () => {
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

async function recordHar(path: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromiumForPages(),
    args: ['--disable-blink-features=AutomationControlled', ...browserArguments()],
  });
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version().split('.')[0]}.0.0.0 Safari/537.36`;
  const context = await browser.newContext({ recordHar: { path }, userAgent });
  await runJourney(asPage(await context.newPage()), sink);
  await context.close();
  await browser.close();
}

async function audited(har: string): Promise<Report> {
  const out: string[] = [];
  await main(['audit', har], '0.0.0', { out: (text) => void out.push(text), error: () => undefined, width: 100 });
  return JSON.parse(out.join('')) as Report;
}
