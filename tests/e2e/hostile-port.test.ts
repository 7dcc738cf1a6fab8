import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const plain = '<!doctype html><title>App</title>';

/**
 * The attack of a page that wants to replace the tap: it offers a port under every name that this or an earlier version
 * uses, and takes every port that it can get.
 */
const attack = `
  window.caught = 0;
  window.forge = (port) => {
    window.caught += 1;
    const body = 'email=forged@person.example';
    for (const url of ['https://blob.test/c', 'https://text.test/c', 'https://patch.test/c', 'https://inner.test/c', 'https://never.test/c'])
      for (const said of [{ kind: 'request', method: 'POST', url, body }, { kind: 'request', method: 'PATCH', url, body }])
        port.dispatchEvent(new MessageEvent('said', { data: said }));
  };
  window.names = ['outflow-offer', 'outflow-hello', 'outflow', 'reunion', 'here', 'begin', 'said', 'outflow: port',
    'outflow:P port', 'P port', 'null port', 'undefined port', 'P ready', 'undefined ready', 'null ready', ' port'];
  window.listenTo = (target) => {
    for (const name of window.names) target.addEventListener(name, (event) => {
      for (const port of event.ports ?? []) window.forge(port);
    }, true);
  };
  window.offerTo = (target) => {
    for (const name of window.names) {
      const { port1 } = new MessageChannel();
      target.dispatchEvent(new MessageEvent(name, { data: 'P', ports: [port1] }));
      port1.dispatchEvent(new MessageEvent('here'));
      port1.dispatchEvent(new MessageEvent('begin'));
      window.forge(port1);
    }
  };`;

describe(`a page that tries to replace the tap in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: ({ host, path }) =>
        host.endsWith('.fernhill.example')
          ? {
              headers: { 'content-type': 'text/html' },
              body: path === '/attack' ? `${plain}<script>${attack}</script>` : plain,
            }
          : { status: 204, headers: { 'access-control-allow-origin': '*', 'access-control-allow-methods': '*' } },
    });
    browser = await launch(kind, { sinkPort: sink.port });
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });
  beforeEach(async () => {
    await page?.close();
    await watch(browser, []);
    await ask(browser, { type: 'ledger.clear' });
    sink.clear();
  });

  const arrived = () =>
    sink.requests.filter(({ host, method }) => host.endsWith('.test') && method !== 'OPTIONS').length;

  /** Sends, waits for the requests, and returns the report with the e-mail addresses in it by vendor. */
  const samplesAfter = async (send: () => Promise<void>) => {
    await send();
    await sink.quiet(500, 5_000);
    const report = await ask<Report>(browser, { type: 'report.create', raw: true });
    const samples = new Map(
      report.vendors.map(({ id, disclosures }) => [
        id,
        disclosures.filter(({ category }) => category === 'email').map(({ sample }) => sample),
      ]),
    );
    return { report, samples };
  };

  test('offers a port before it is watched, which is ignored', async () => {
    page = await browser.open(`${app}/attack`);
    await page.evaluate(() => {
      const { offerTo, listenTo } = window as unknown as Record<string, (target: EventTarget) => void>;
      listenTo?.(window);
      const offering = setInterval(() => {
        window.status = 'outflow:P ';
        offerTo?.(window);
        offerTo?.(document);
      }, 20);
      setTimeout(() => clearInterval(offering), 4_000);
    });
    await watch(browser, [app]);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const { report, samples } = await samplesAfter(() =>
      page.evaluate(async () => {
        const post = (url: string, body: BodyInit, method = 'POST') => fetch(url, { method, mode: 'cors', body });
        await post('https://blob.test/c', new Blob(['email=blob@person.example']));
        await post('https://text.test/c', 'email=text@person.example');
        await post('https://patch.test/c', 'email=patch@person.example', 'PATCH');
      }),
    );
    expect(samples.get('host:text.test')).toEqual(['text@person.example']);
    expect(samples.get('host:blob.test')).toEqual(['blob@person.example']);
    expect(samples.get('host:patch.test')).toEqual(['patch@person.example']);
    expect(samples.has('host:never.test')).toBe(false);
    expect(report.coverage).toMatchObject({ unreadable: [], dropped: 0, requests: arrived() });
    expect(JSON.stringify(report)).not.toContain('forged@person.example');
  });

  test('does not receive the port of a frame whose window it has accessed before', async () => {
    await watch(browser, [app]);
    page = await browser.open(`${app}/attack`);
    const reached = await page.evaluate(async () => {
      const { listenTo } = window as unknown as Record<string, (target: EventTarget) => void>;
      const frame = document.createElement('iframe');
      frame.src = '/inner';
      document.documentElement.append(frame);
      const inner = frame.contentWindow as Window;
      Object.assign(inner, { isReached: true });
      listenTo?.(inner);
      const written: string[] = [];
      const write = () => {
        for (const status of ['outflow:P ', 'outflow: ']) inner.status = status;
      };
      const watching = setInterval(() => {
        const current = frame.contentWindow as Window;
        if (current.status.startsWith('outflow:') && !/^outflow:P? /.test(current.status)) written.push(current.status);
        if (frame.contentDocument?.URL.endsWith('/inner')) listenTo?.(frame.contentDocument);
        if (current.document.readyState === 'loading') write();
      });
      write();
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      clearInterval(watching);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { fetch: send, Blob: InnerBlob } = frame.contentWindow as Window & typeof globalThis;
      const body = new InnerBlob(['email=inner@person.example']);
      await send('https://inner.test/c', { method: 'POST', mode: 'cors', body });
      const { caught } = window as unknown as { caught: number };
      return { isReused: 'isReached' in (frame.contentWindow as Window), caught, written };
    });
    expect(reached).toEqual({ isReused: true, caught: 0, written: [] });
    const { report, samples } = await samplesAfter(async () => {});
    expect(samples.get('host:inner.test')).toEqual(['inner@person.example']);
    expect(report.coverage.unreadable).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('forged@person.example');
  });

  test('receives the port by replacing built-ins, but cannot change anything that the browser shows', async () => {
    page = await browser.open(`${app}/attack`);
    await page.evaluate(() => {
      const native = EventTarget.prototype.addEventListener;
      const { forge } = window as unknown as { forge(port: MessagePort): void };
      const ports = (Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'ports') as PropertyDescriptor).get;
      EventTarget.prototype.addEventListener = function (
        this: EventTarget,
        name: string,
        listener: never,
        how?: never,
      ) {
        native.call(
          this ?? window,
          name,
          (event: Event) => {
            const heard = event instanceof MessageEvent ? (ports?.call(event) as MessagePort[]) : [];
            for (const port of heard) for (const wait of [0, 500, 2_500]) setTimeout(() => forge(port), wait);
            (listener as (event: Event) => void)(event);
          },
          how,
        );
      } as never;
    });
    await watch(browser, [app]);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const { report, samples } = await samplesAfter(() =>
      page.evaluate(async () => {
        await fetch('https://text.test/c', { method: 'POST', mode: 'cors', body: 'email=text@person.example' });
        await fetch('https://blob.test/c', { method: 'POST', body: new Blob(['email=blob@person.example']) });
      }),
    );
    expect(await page.evaluate(() => (window as unknown as { caught: number }).caught)).toBeGreaterThan(0);
    expect(samples.get('host:text.test')).toEqual(['text@person.example']);
    // Chromium hides Blobs: the page's report of one is counted as `said`.
    const { said = 0 } = report.coverage;
    expect(said).toBe(kind === 'chromium' ? 1 : 0);
    expect(report.coverage.requests).toBe(arrived());
    expect(report.vendors.map(({ id }) => id)).not.toContain('host:never.test');
  });

  test('causes no messages in the extension’s consoles', async () => {
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
