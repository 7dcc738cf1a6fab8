import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { behaviours } from '../conformance/behaviours.ts';
import { answerConformance, plainApp, watchedApp } from '../conformance/pages.ts';

const together = 8;

describe.each(['chromium', 'firefox'] as const)('a page in %s', (kind) => {
  let sink: Sink;
  let browser: Browser;
  const results = new Map<string, Map<string, unknown>>();

  beforeAll(async () => {
    sink = await startSink({ appFolder: '.', respond: answerConformance });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [watchedApp]);
    for (const app of [plainApp, watchedApp]) {
      const page = await browser.open(app);
      results.set(app, await behave(page, app));
      await page.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  test('is compared in at least sixty behaviours', () => {
    expect(Object.keys(behaviours).length).toBeGreaterThan(60);
  });

  test.each(Object.keys(behaviours))('behaves the same with the tap and without: %s', (name) => {
    expect(results.get(watchedApp)?.get(name)).toEqual(results.get(plainApp)?.get(name));
  });

  test('has the tap where it is watched, and only there', async () => {
    const { vendors, apps, coverage } = await ask<Report>(browser, { type: 'report.create' });
    expect(apps).toEqual([watchedApp]);
    expect(vendors.map(({ id }) => id)).toContain('host:target.test');
    expect(coverage.messages).toBeGreaterThan(3);
    expect(
      coverage.unreadable.filter(({ reason }) => reason === 'blob-body' && kind === 'chromium').length,
    ).toBeLessThan(2);
  });
});

async function behave(page: Page, app: string): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  const all = Object.entries(behaviours);
  for (let at = 0; at < all.length; at += together) {
    const some = all.slice(at, at + together);
    const texts = await Promise.all(
      some.map(([, code]) =>
        page.evaluate(
          (source: string) => (globalThis as unknown as { behave(code: string): Promise<string> }).behave(source),
          code,
        ),
      ),
    );
    some.forEach(([name], index) => {
      found.set(name, texts[index]?.replaceAll(new URL(app).host, 'app'));
    });
  }
  return found;
}
