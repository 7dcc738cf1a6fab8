import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, sendMessage, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const canary = { label: 'tester', category: 'email', value: 'planted.canary@person.example' } as const;

/** The part of an extension's API that these tests need. */
interface Api {
  readonly storage: Readonly<
    Record<'local' | 'session', { get(keys: null): Promise<object>; set(items: object): Promise<void> }>
  >;
  readonly tabs: { query(wanted: object): Promise<Array<{ id: number; url?: string }>> };
  readonly scripting: {
    executeScript(injection: object): Promise<Array<{ result: unknown }>>;
  };
}

describe(`what content scripts in a watched page can reach in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  let dashboard: Page;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: () => ({ headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>App</title>' }),
    });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [app]);
    await ask(browser, { type: 'settings.update', settings: { canaries: [canary], keep: { days: 12 } } });
    await browser.open(app);
    const popup = await browser.extensionPage(`popup.html?app=${encodeURIComponent(app)}`);
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // Wait until the visit is written.
    await popup.close();
    dashboard = await browser.extensionPage('dashboard.html');
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  /** The values that a content script of the extension can read in the watched page. */
  const inContentScript = () =>
    dashboard.evaluate(async (origin: string) => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, scripting } = own ?? chrome;
      const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(origin));
      const [answer] = await scripting.executeScript({
        target: { tabId: tab?.id },
        func: async () => {
          const { browser: firefox, chrome: chromium } = globalThis as unknown as { browser?: Api; chrome: Api };
          const { storage } = firefox ?? chromium;
          const read = async (area: 'local' | 'session') => {
            try {
              return { items: await storage[area].get(null) };
            } catch (error) {
              return { refused: String(error) };
            }
          };
          const outcome = { local: await read('local'), session: await read('session') };
          const forged = { settings: { version: 1, watch: { mode: 'all', apps: [] } }, 'reunion-key': 'known' };
          await storage.local.set(forged).catch(() => undefined);
          return JSON.stringify({ ...outcome, databases: (await indexedDB.databases()).map(({ name }) => name) });
        },
      });
      return JSON.parse(answer?.result as string) as Record<
        'local' | 'session',
        { items?: object; refused?: string }
      > & {
        databases: string[];
      };
    }, app);

  test('does not include canaries, settings and requests in flight', async () => {
    const { local, session, databases } = await inContentScript();
    expect(local).toEqual({ items: {} });
    expect(session.items).toBeUndefined();
    expect(session.refused).toMatch(/not allowed|undefined/);
    expect(databases).toEqual([]);
    const settings = await sendMessage<Settings>(dashboard, { type: 'settings.get' });
    expect(settings).toMatchObject({ canaries: [canary], keep: { days: 12 } });
  });

  test('cannot be used to change the settings, not even at the next start', async () => {
    await browser.stopWorker();
    const settings = await ask<Settings>(browser, { type: 'settings.get' });
    expect(settings.watch).toEqual({ mode: 'listed', apps: [app] });
  });

  test('no longer includes values that an earlier version stored there, although they still apply', async () => {
    const earlier: Settings = { ...defaultSettings, canaries: [canary], keep: { ...defaultSettings.keep, days: 77 } };
    await dashboard.evaluate(async (settings: Settings) => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('outflow-settings');
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      });
      await (own ?? chrome).storage.local.set({ settings, reunion: 'x', 'wanted-of-pages': { callStacks: true } });
    }, earlier);
    await browser.reloadExtension();
    await expect
      .poll(() => ask<Settings>(browser, { type: 'settings.get' }).catch(() => null), { timeout: 20_000 })
      .toEqual(earlier);
    const page = await browser.extensionPage('dashboard.html');
    const left = await page.evaluate(() => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (own ?? chrome).storage.local.get(null);
    });
    expect(left).toEqual({});
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
