import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';

/** The part of the extensions API that is used. Pages of the extension have it as `browser` or `chrome`. */
interface Extension {
  readonly runtime: { getManifest(): { permissions: string[] } };
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } };
  readonly tabs: { query(filter: object): Promise<Array<{ id: number; url?: string }>> };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

describe(`vendors on hosts that the catalogue does not have, in ${kind},`, () => {
  let sink: Sink;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: ({ host }) =>
        ['app.fernhill.example', 'unwatched.example'].includes(host)
          ? { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Keys</title>' }
          : { status: 204 },
    });
    browser = await launch(kind, {
      sinkPort: sink.port,
      canonicalNames: { 't.fernhill.example': 'fernhill.mixpanel.com', 'other.unwatched.example': 'x.mixpanel.com' },
    });
    const settings = {
      watch: { mode: 'listed', apps: [app] },
      definitions: [
        {
          id: 'in-house',
          name: 'In-house metrics',
          hosts: ['*.metrics-in-house.example'],
          parameters: { who: { label: 'Member', category: 'user-id' } },
        },
      ],
      canonicalNames: [['u.fernhill.example', 'fernhill.amplitude.com']],
      vendors: [{ id: 'posthog', hosts: ['v.fernhill.example'] }],
    };
    await ask(browser, { type: 'settings.update', settings });
    page = await browser.open(app);
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const inExtension = async <Result>(run: (app: string) => Promise<Result>): Promise<Result> => {
    const opened = await browser.extensionPage('popup.html');
    const result = await opened.evaluate(run, app);
    await opened.close();
    return result;
  };
  const send = async (...hosts: string[]) => {
    await page.evaluate(async (all: string[]) => {
      for (const host of all) {
        const body = '{"who":"m_81","email":"ada@person.example"}';
        await fetch(`https://${host}/c`, { method: 'POST', mode: 'no-cors', body }).catch(() => {});
      }
    }, hosts);
  };
  const vendorsByHosts = async () => {
    const { vendors, coverage } = await ask<Report>(browser, { type: 'report.create' });
    expect(coverage.dropped).toBe(0);
    return Object.fromEntries(vendors.map(({ hosts, id, matchedBy }) => [hosts.join(), `${id} ${matchedBy}`]));
  };

  test('are identified by the user’s definitions, mappings and canonical names', async () => {
    await send('e.metrics-in-house.example', 'u.fernhill.example', 'v.fernhill.example', 'api.fernhill.example');
    expect(await vendorsByHosts()).toEqual({
      'e.metrics-in-house.example': 'in-house host',
      'u.fernhill.example': 'amplitude cname',
      'v.fernhill.example': 'posthog user',
    });
    const { vendors } = await ask<Report>(browser, { type: 'report.create' });
    expect(vendors.find(({ id }) => id === 'in-house')?.disclosures).toContainEqual(
      expect.objectContaining({ path: 'who', label: 'Member', category: 'user-id', detector: 'vendor' }),
    );
  });

  test('are identified by canonical names that Firefox resolves, for watched apps’ own hosts only', async () => {
    await ask(browser, { type: 'ledger.clear' });
    const other = await browser.open('https://unwatched.example/');
    await other.evaluate(() => fetch('https://other.unwatched.example/c', { mode: 'no-cors' }).catch(() => {}));
    await other.close();
    await send('t.fernhill.example', 't.fernhill.example', 'api.fernhill.example', 'far.example');
    const thirdParty = { 'far.example': 'host:far.example none' };
    expect(await vendorsByHosts()).toEqual(
      kind === 'firefox' ? { 't.fernhill.example': 'mixpanel cname', ...thirdParty } : thirdParty,
    );
    const resolved = await inExtension(async () => {
      const { browser: own, chrome } = globalThis as unknown as Record<string, Extension>;
      const stored = (await (own ?? chrome)?.storage.session.get(null)) ?? {};
      return (stored['canonical-names'] ?? []) as Array<[string, { name: string | null }]>;
    });
    const names = resolved.map(([host, { name }]) => [host, name]).sort();
    const asked = [
      ['api.fernhill.example', null],
      ['t.fernhill.example', 'fernhill.mixpanel.com'],
    ];
    expect(names).toEqual(kind === 'firefox' ? asked : []);
  });

  test('are still identified after the worker was stopped', async () => {
    const before = await vendorsByHosts();
    await browser.stopWorker();
    await send('t.fernhill.example');
    expect((await vendorsByHosts())['t.fernhill.example']).toBe(before['t.fernhill.example']);
    const { vendors } = await ask<Report>(browser, { type: 'report.create' });
    expect(vendors.find(({ id }) => id === 'mixpanel')?.requests).toBe(kind === 'firefox' ? 3 : undefined);
  });

  test('are not counted by the badge once they are muted, and still reported', async () => {
    await ask(browser, { type: 'ledger.clear' });
    await send('e.metrics-in-house.example', 'v.fernhill.example');
    await vendorsByHosts();
    const badge = () =>
      inExtension(async (app) => {
        const { browser: own, chrome } = globalThis as unknown as Record<string, Extension>;
        const extension = own ?? chrome;
        await new Promise((resolve) => setTimeout(resolve, 600));
        const tab = (await extension?.tabs.query({}))?.find(({ url }) => url?.startsWith(app));
        return extension?.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await expect.poll(badge, { timeout: 15_000 }).toBe('2');
    await ask(browser, { type: 'settings.update', settings: { muted: ['in-house'] } });
    await expect.poll(badge, { timeout: 15_000 }).toBe('1');
    await ask(browser, { type: 'settings.update', settings: { muted: ['in-house', 'posthog'] } });
    await expect.poll(badge, { timeout: 15_000 }).toBe('');
    expect(Object.values(await vendorsByHosts()).sort()).toEqual(['in-house host', 'posthog user']);
  });

  test('need the permission `dns` in Firefox, and no further one in Chromium', async () => {
    const permissions = await inExtension(async () => {
      const { browser: own, chrome } = globalThis as unknown as Record<string, Extension>;
      return (own ?? chrome)?.runtime.getManifest().permissions;
    });
    const everywhere = ['webRequest', 'storage', 'scripting', 'alarms'];
    expect(permissions?.filter((one) => !one.startsWith('<'))).toEqual(
      kind === 'firefox' ? [...everywhere, 'dns'] : everywhere,
    );
  });

  test('cause no messages in the consoles', async () => {
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
