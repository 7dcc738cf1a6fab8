import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const html = {
  'content-type': 'text/html',
  'reporting-endpoints': 'default="https://o1.ingest.sentry.io/api/1/security/", own="/reports"',
  'report-to': '{"group":"nel","max_age":60,"endpoints":[{"url":"https://nel.reports.test/r"}]}',
  'content-security-policy': "img-src 'none'; report-uri https://violations.test/csp",
};

/** What {@link openSender} defines in a page that sends each kind of request to a separate host. */
interface SendingPage {
  readonly socket: WebSocket;
  readonly worker: Worker;
}

describe(`the extension in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: ({ host }) =>
        host.endsWith('.fernhill.example') ? { headers: html, body: '<!doctype html>' } : { status: 204 },
    });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [app]);
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const report = () => ask<Report>(browser, { type: 'report.create' });
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /**
   * Creates reports until one counts everything that reached the sink, at most 21. After a start of the background, pages
   * answer with a delay.
   */
  async function reportOnAll(): Promise<Report> {
    await sink.quiet(1_000, 10_000);
    for (let attempt = 0; ; attempt += 1) {
      const found = await report();
      if (attempt >= 20 || JSON.stringify(countedIn(found)) === JSON.stringify(arrived())) return found;
      await sleep(1_000);
    }
  }

  /** Requests by host, and the messages of all WebSockets. */
  const arrived = () =>
    countsOf(
      sink.requests.map(({ host }) => host),
      sink.messages.length,
    );

  async function openSender(): Promise<Page> {
    const page = await browser.open(app);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const socket = new WebSocket('wss://socket.test/stream');
          const source = `const socket = new WebSocket('wss://worker-socket.test/stream');
            socket.onopen = () => postMessage('open'); onmessage = ({ data }) => socket.send(data);`;
          const worker = new Worker(URL.createObjectURL(new Blob([source])));
          const opened = new Promise((open) => socket.addEventListener('open', open));
          worker.onmessage = () => void opened.then(() => resolve());
          Object.assign(window, { socket, worker });
        }),
    );
    return page;
  }

  const send = (page: Page, text: string) =>
    page.evaluate((sent: string) => {
      const { socket, worker } = window as unknown as SendingPage;
      const post = (url: string, body: BodyInit) =>
        void fetch(`${url}?${sent}`, { method: 'POST', mode: 'no-cors', body }).catch(() => {});
      socket.send(sent);
      worker.postMessage(sent);
      post('https://strings.test/c', sent);
      post('https://blobs.test/c', new Blob([sent]));
      navigator.sendBeacon('https://beacons.test/c', sent);
    }, text);

  test('records what open pages send after a reload, and counts what was sent while it was off', async () => {
    const page = await openSender();
    await send(page, 'before');
    expect((await reportOnAll()).coverage).toMatchObject({ unreadable: [], dropped: 0 });

    await browser.reloadExtension();
    await sleep(3_000);
    await send(page, 'after');
    await sink.quiet(1_000, 5_000);
    await report();
    await browser.setEnabled(false);
    await sleep(500);
    for (const text of ['off 1', 'off 2', 'off 3']) await send(page, text);
    await sink.quiet(500, 5_000);
    await browser.setEnabled(true);
    await report();
    await sleep(3_000);
    await send(page, 'on again');

    const found = await reportOnAll();
    expect(countedIn(found)).toEqual(arrived());
    expect(found.coverage.dropped).toBe(0);
    const unread = Object.fromEntries(
      found.coverage.unreadable.map(({ host, reason, count }) => [`${host} ${reason}`, count]),
    );
    expect(unread).toMatchObject({
      'socket.test socket-messages': 5,
      'worker-socket.test socket-messages': 5,
      'blobs.test reloaded': 3,
    });
    expect(
      found.coverage.unreadable.filter(
        ({ reason }) => !['socket-messages', 'reloaded', 'worker-stopped'].includes(reason),
      ),
    ).toEqual([]);
    const names = await page.evaluate(() => [`${fetch}`, `${WebSocket}`, `${WebSocket.prototype.send}`]);
    for (const name of names) expect(name).toContain('[native code]');
    await page.close();
  });

  test('lists reporting endpoints, and records the reports of a content security policy', async () => {
    const page = await browser.open(app);
    await page.evaluate(
      () => void document.body.append(Object.assign(new Image(), { src: 'https://refused.test/i.png' })),
    );
    await sink.quiet(500, 5_000);
    const { coverage, vendors } = await report();
    expect(coverage.mayReport).toEqual([
      { host: 'nel.reports.test', vendor: 'host:reports.test', by: 'report-to' },
      { host: 'o1.ingest.sentry.io', vendor: 'sentry', by: 'report-to' },
    ]);
    const violations = vendors.find(({ id }) => id === 'host:violations.test');
    expect(violations?.requests).toBe(sink.requests.filter(({ host }) => host === 'violations.test').length);
    expect(vendors.map(({ id }) => id)).not.toContain('sentry');
    await page.close();
  });

  test('continues recording after another page deleted its database', async () => {
    const page = await browser.open(app);
    const other = await browser.extensionPage('popup.html');
    const deleted = await other.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.deleteDatabase('outflow');
          request.onsuccess = () => resolve('deleted');
          request.onerror = () => resolve('failed');
        }),
    );
    expect(deleted).toBe('deleted');
    await other.close();
    await page.evaluate(() => void fetch('https://later.test/c?email=ada@person.example', { mode: 'no-cors' }));
    await sink.quiet(500, 5_000);
    const { vendors, coverage } = await report();
    expect(vendors.map(({ id }) => id)).toContain('host:later.test');
    expect(coverage.dropped).toBe(0);
    await page.close();
  });

  test('is started every hour to delete old data', async () => {
    const page = await browser.extensionPage('popup.html');
    const alarms = await page.evaluate(async () => {
      const { browser: api, chrome } = globalThis as unknown as Record<string, typeof import('wxt/browser').browser>;
      const { alarms: own } = (api ?? chrome) as typeof import('wxt/browser').browser;
      return (await own.getAll()).map(({ name, periodInMinutes }) => ({ name, periodInMinutes }));
    });
    expect(alarms).toEqual([{ name: 'retention', periodInMinutes: 60 }]);
    await page.close();
  });

  test('shows on every screen, in the badge and in the report that it has no access to sites', async () => {
    const page = await browser.extensionPage('dashboard.html#/coverage');
    await page.waitFor('main h1');
    const shown = (selector: string) =>
      page.evaluate((selected: string) => document.querySelector(selected)?.textContent ?? '', selector);
    const goTo = (screen: string) =>
      page.evaluate((name: string) => {
        location.hash = `#/${name}`;
      }, screen);
    expect(await shown('.access-line')).toBe('');
    try {
      await browser.setSiteAccess('none');
      await page.waitFor('.access-line');
      expect(await shown('.access-line p')).toContain('Nothing is being recorded');
      expect(await shown('h1')).toContain('no access');
      for (const screen of ['exposure', 'vendors', 'requests', 'sessions', 'policy', 'canaries', 'settings']) {
        await goTo(screen);
        await page.waitFor(`main[data-screen="${screen}"] .access-line, main[data-screen="${screen}"] .notice`);
      }
      expect((await report()).coverage.access).toEqual({ granted: 'none', sites: [] });
      const badge = await page.evaluate(() => {
        const { browser: api, chrome } = globalThis as unknown as Record<string, typeof import('wxt/browser').browser>;
        return (api ?? chrome)?.action.getBadgeText({}) as Promise<string>;
      });
      expect(badge).toBe('!');

      await browser.setSiteAccess([app]);
      await goTo('coverage');
      await page.waitFor('.access-line');
      await expect.poll(() => shown('.access-line p'), { timeout: 15_000 }).toContain('app.fernhill.example');
      expect((await report()).coverage.access).toEqual({ granted: 'some', sites: [`${app}/*`] });
    } finally {
      await browser.setSiteAccess('all');
    }
    await expect.poll(() => shown('.access-line'), { timeout: 15_000 }).toBe('');
    expect((await report()).coverage).not.toHaveProperty('access');
    await page.close();
  });
});

/** Requests by vendors' hosts, in order, and the messages of all WebSockets. */
function countsOf(hosts: readonly string[], messages: number): Record<string, number> {
  const counts: Record<string, number> = { messages };
  for (const host of [...hosts].filter((each) => each.endsWith('.test')).sort()) counts[host] = (counts[host] ?? 0) + 1;
  return counts;
}

function countedIn({ vendors, coverage }: Report): Record<string, number> {
  const hosts = vendors.flatMap(({ id, requests }) => Array.from({ length: requests }, () => id.replace('host:', '')));
  return countsOf(hosts, coverage.messages);
}
