import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { behaviours } from '../conformance/behaviours.ts';
import { answerConformance, unwatchedApp, watchedApp } from '../conformance/pages.ts';
import { kind } from './kind.ts';

/** Number of behaviours that run in a page at the same time. */
const behavioursAtOnce = 8;

describe(`a page in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  const results = new Map<string, ReadonlyMap<string, string | undefined>>();

  beforeAll(async () => {
    sink = await startSink({ appFolder: '.', respond: answerConformance });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [watchedApp]);
    await compare(Object.keys(behaviours));
    // Workers can be very slow in a browser that has just started, so differences are checked once more.
    await compare(
      Object.keys(behaviours).filter((name) => resultOf(watchedApp, name) !== resultOf(unwatchedApp, name)),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const resultOf = (app: string, name: string) => results.get(app)?.get(name);

  async function compare(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    for (const app of [unwatchedApp, watchedApp]) {
      const page = await browser.open(app);
      results.set(app, new Map([...(results.get(app) ?? []), ...(await behave(page, app, names))]));
      await page.close();
    }
  }

  test('is compared in more than sixty behaviours', () => {
    expect(Object.keys(behaviours).length).toBeGreaterThan(60);
  });

  test.each(Object.keys(behaviours))('behaves the same with the tap and without: %s', (name) => {
    expect(resultOf(watchedApp, name)).toEqual(resultOf(unwatchedApp, name));
  });

  test('is recorded only if it is watched, with what only the tap can read', async () => {
    const { vendors, apps, coverage } = await ask<Report>(browser, { type: 'report.create' });
    expect(apps).toEqual([watchedApp]);
    expect(vendors.map(({ id }) => id)).toContain('host:target.test');
    expect(coverage.messages).toBeGreaterThan(3);
    expect(
      coverage.unreadable.filter(({ reason }) => reason === 'blob-body' && kind === 'chromium').length,
    ).toBeLessThan(2);
  });
});

async function behave(page: Page, app: string, names: readonly string[]): Promise<Map<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  const all = Object.entries(behaviours).filter(([name]) => names.includes(name));
  for (let at = 0; at < all.length; at += behavioursAtOnce) {
    const some = all.slice(at, at + behavioursAtOnce);
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
