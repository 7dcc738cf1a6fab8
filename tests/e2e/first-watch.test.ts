import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { HostAccess } from '../../src/observe/host-access.ts';
import type { Report } from '../../src/report/report.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';

/** The part of an extension's API that these tests need. */
interface Api {
  readonly permissions: {
    request(permissions: { origins: string[] }): Promise<boolean>;
    contains(permissions: { origins: string[] }): Promise<boolean>;
  };
}

/** A call of `permissions.request`, and whether the browser would have shown its prompt. */
interface PermissionRequest {
  readonly origins: readonly string[];
  readonly inClick: boolean;
}

describe(`without access to sites at installation, in ${kind}, the extension`, () => {
  let sink: Sink;
  let browser: Browser;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: ({ host }) =>
        host.endsWith('.fernhill.example')
          ? { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>App</title>' }
          : { status: 204 },
    });
    browser = await launch(kind, { sinkPort: sink.port });
    await browser.setSiteAccess('none');
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const settings = () => ask<Settings>(browser, { type: 'settings.get' });
  const access = async (): Promise<HostAccess['granted']> =>
    (await ask<Report>(browser, { type: 'report.create' })).coverage.access?.granted ?? 'all';

  /** Records the page's permission requests instead of showing a prompt, since tests cannot reach Chromium's. */
  const interceptRequests = (page: Page) =>
    page.evaluate(() => {
      const asked: PermissionRequest[] = [];
      Object.assign(globalThis, { asked });
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const request = async ({ origins }: { origins: string[] }) => {
        asked.push({ origins, inClick: navigator.userActivation.isActive });
        return false;
      };
      for (const api of new Set([own, chrome])) if (api) Object.assign(api.permissions, { request });
    });
  const interceptedIn = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { asked: PermissionRequest[] }).asked);

  test('requests access when “Watch this app” is pressed', async () => {
    expect(await access()).toBe('none');
    const page = await browser.extensionPage(`popup.html?app=${encodeURIComponent(app)}`);
    await page.waitFor('.popup[data-state="not-watched"] .button-primary');
    const { acceptPrompt } = browser;
    if (acceptPrompt === null) await interceptRequests(page);
    await page.click('.button-primary');
    if (acceptPrompt === null) {
      await expect.poll(() => interceptedIn(page)).toEqual([{ origins: ['<all_urls>'], inClick: true }]);
      await page.waitFor('.popup[data-state="permission-missing"]');
    } else {
      await acceptPrompt();
      await page.waitFor('.popup[data-state="nothing-seen"]');
      expect(await access()).toBe('all');
    }
    expect((await settings()).watch.apps).toEqual([app]);
    await page.close();
  });

  test('records after access was granted', async () => {
    if (browser.acceptPrompt === null) await browser.setSiteAccess('all');
    const page = await browser.open(app);
    await page.evaluate(() => void fetch('https://first.test/c?email=ada@person.example', { mode: 'no-cors' }));
    await sink.quiet(500, 5_000);
    const { vendors } = await ask<Report>(browser, { type: 'report.create' });
    expect(vendors.map(({ id }) => id)).toContain('host:first.test');
    await page.close();
  });
});
