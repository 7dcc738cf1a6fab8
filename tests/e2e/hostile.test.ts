import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';

describe(`a hostile page in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: ({ host }) =>
        host.endsWith('.fernhill.example')
          ? { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }
          : { status: 204 },
    });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [app]);
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });
  beforeEach(async () => {
    await page?.close();
    await ask(browser, { type: 'ledger.clear' });
    sink.clear();
    page = await browser.open(app);
  });

  const report = () => ask<Report>(browser, { type: 'report.create', raw: true });
  const receivedBy = (host: string) => sink.requests.filter((request) => request.host === host).length;

  test('cannot invent disclosures', async () => {
    await page.evaluate(async () => {
      const said = (url: string) => ({
        kind: 'request',
        method: 'POST',
        url,
        body: 'email=forged@person.example',
        batch: 'x',
        items: [],
        dropped: 0,
      });
      const forged = said('https://forged-vendor.test/collect');
      const message = { ...said('wss://forged-vendor.test/socket'), kind: 'message' };
      const { port1 } = new MessageChannel();
      for (const data of [
        forged,
        message,
        { type: 'tap', batch: '1', items: [forged], dropped: 5 },
        [forged],
        null,
        7,
      ]) {
        window.postMessage(data, '*');
        new BroadcastChannel('tap').postMessage(data);
        for (const type of ['said', 'worker', 'tap', 'message', 'outflow-offer', 'outflow-hello', 'formdata']) {
          for (const target of [window, document, document.documentElement]) {
            target.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true }));
            target.dispatchEvent(new MessageEvent(type, { data, ports: [port1], bubbles: true }));
          }
          port1.dispatchEvent(new MessageEvent('said', { data }));
        }
      }
      const { chrome, browser: api } = globalThis as unknown as Record<string, { runtime?: object } | undefined>;
      for (const each of [chrome, api])
        if (each?.runtime && 'sendMessage' in each.runtime) throw new Error('runtime is exposed');
      await new Promise((next) => setTimeout(next, 300));
    });
    // A page that was watched after it had loaded may get access to the relay. Its messages are not trusted either.
    const { vendors, coverage } = await report();
    expect(vendors.filter(({ id }) => id.includes('forged'))).toEqual([]);
    expect(coverage.messages).toBe(0);
    expect(coverage.requests).toBe(sink.requests.length);
  });

  test('cannot invent messages of a WebSocket that was never opened', async () => {
    await page.evaluate(async () => {
      const socket = Object.create(WebSocket.prototype) as WebSocket;
      try {
        socket.send('email=forged@person.example');
      } catch {
        // It is not a WebSocket.
      }
      const refused = new WebSocket('wss://app.fernhill.example:1/refused');
      await new Promise((next) => {
        refused.onerror = next;
      });
      refused.send('email=forged@person.example');
    });
    expect((await report()).coverage.messages).toBe(0);
  });

  test('still works, and its requests are read, after it froze, broke and replaced built-ins', async () => {
    const outcomes = await page.evaluate(async () => {
      const nativeFetch = window.fetch;
      const poison = () => {
        throw new RangeError('poisoned');
      };
      const send = (host: string, body: BodyInit) =>
        nativeFetch(`https://${host}.test/c`, { method: 'POST', mode: 'no-cors', body });
      const wait = Promise.prototype.then;
      const blobs = ['frozen', 'poisoned', 'replaced'].map((host) => new Blob([`email=${host}@person.example`]));
      const done: Array<Promise<Response>> = [];
      for (const each of [Blob, WebSocket, XMLHttpRequest, MessagePort, EventTarget, WeakMap, URL, Request])
        Object.freeze(each.prototype);
      done.push(send('frozen', blobs[0] as Blob));
      const targets: Array<[object, string[]]> = [
        [Array.prototype, ['push', 'forEach', 'map', 'filter', 'reduce', 'concat', 'slice', 'join']],
        [Map.prototype, ['get', 'set', 'has', 'delete']],
        [String.prototype, ['split', 'includes', 'replace', 'toUpperCase', 'substring', 'startsWith']],
        [RegExp.prototype, ['exec', 'test']],
        [JSON, ['stringify', 'parse']],
        [Reflect, ['apply', 'construct', 'get', 'defineProperty', 'getOwnPropertyDescriptor']],
        [Function.prototype, ['call', 'apply', 'bind']],
        [ArrayBuffer.prototype, ['slice']],
      ];
      const kept: Array<() => void> = [];
      for (const [owner, names] of targets) {
        for (const name of names) {
          const before = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
          kept[kept.length] = () => Object.defineProperty(owner, name, before);
          Object.defineProperty(owner, name, { ...before, value: poison });
        }
      }
      const iterator = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator) as PropertyDescriptor;
      for (const name of ['kind', 'url', 'body', 'data', 'detail', 'apply', 'construct', 'get', 'ports'])
        Object.defineProperty(Object.prototype, name, { configurable: true, set: poison, get: () => undefined });
      done[done.length] = send('poisoned', blobs[1] as Blob);
      navigator.sendBeacon('https://poisoned-beacon.test/c', blobs[1]);
      for (const name of ['kind', 'url', 'body', 'data', 'detail', 'apply', 'construct', 'get', 'ports'])
        delete (Object.prototype as Record<string, unknown>)[name];
      for (let at = 0; at < kept.length; at += 1) (kept[at] as () => void)();
      Object.defineProperty(Array.prototype, Symbol.iterator, iterator);
      window.fetch = (() => Promise.resolve(new Response('lie'))) as typeof fetch;
      done[done.length] = send('replaced', blobs[2] as Blob);
      await fetch('https://never-sent.test/c', { method: 'POST', body: new Blob(['email=never@person.example']) });
      const settled: string[] = [];
      for (const each of done) settled.push((await wait.call(each, () => 'sent', String)) as string);
      return settled;
    });
    expect(outcomes).toEqual(['sent', 'sent', 'sent']);
    await sink.quiet(500, 5000);
    const { vendors, coverage } = await report();
    const found = vendors.flatMap(({ disclosures }) => disclosures.map(({ sample }) => sample));
    for (const host of ['frozen', 'poisoned', 'replaced']) expect(found).toContain(`${host}@person.example`);
    expect(vendors.map(({ id }) => id)).not.toContain('host:never-sent.test');
    expect(coverage.unreadable).toEqual([]);
  });

  test('receives only its own errors if its objects throw them', async () => {
    const seen = await page.evaluate(async () => {
      class Odd extends Blob {
        override get size(): number {
          throw new RangeError('size');
        }
        override arrayBuffer(): Promise<ArrayBuffer> {
          throw new RangeError('arrayBuffer');
        }
        override stream(): never {
          throw new RangeError('stream');
        }
      }
      const outcome = (work: () => unknown) =>
        Promise.resolve()
          .then(work)
          .then(
            () => 'fine',
            (error: Error) => error.message,
          );
      return [
        await outcome(() =>
          fetch('https://odd.test/c', { method: 'POST', mode: 'no-cors', body: new Odd(['email=odd@person.example']) }),
        ),
        await outcome(() => navigator.sendBeacon('https://odd.test/c', new Odd(['email=odd@person.example']))),
        await outcome(() =>
          fetch('https://odd.test/c', {
            get method(): string {
              throw new RangeError('method');
            },
          }),
        ),
        await outcome(() =>
          fetch(
            'https://odd.test/c',
            new Proxy(
              {},
              {
                get() {
                  throw new RangeError('trap');
                },
              },
            ),
          ),
        ),
      ];
    });
    expect(seen).toEqual(['fine', 'fine', 'method', 'trap']);
    await sink.quiet(300, 3000);
    const { vendors, coverage } = await report();
    expect(vendors.find(({ id }) => id === 'host:odd.test')?.requests).toBe(receivedBy('odd.test'));
    expect(coverage.unreadable).toEqual([]);
  });

  test('that sends many requests at once has each recorded, or counted as dropped', async () => {
    // Firefox takes three milliseconds for each request through the sink's proxy, with or without the extension.
    await page.evaluate(
      async (many: number) => {
        const ends: Array<Promise<unknown>> = [];
        const send = (host: string, body: BodyInit) =>
          ends.push(fetch(`https://${host}.test/c`, { method: 'POST', mode: 'no-cors', body }).catch(() => undefined));
        for (let n = 0; n < many; n += 1) send('flood', `email=user${n}@person.example`);
        for (let n = 0; n < 500; n += 1) send('flood-blobs', new Blob([`email=user${n}@person.example`]));
        await Promise.all(ends);
      },
      kind === 'firefox' ? 1_000 : 1_500,
    );
    await sink.quiet(2000, 60_000);
    const { vendors, coverage } = await report();
    const counted = vendors.reduce((sum, { requests }) => sum + requests, 0);
    const arrived = sink.requests.length;
    expect(arrived).toBeGreaterThan(500);
    expect(counted).toBeLessThanOrEqual(arrived);
    expect(counted + coverage.dropped).toBeGreaterThanOrEqual(arrived);
    expect(coverage.requests).toBe(counted);
  });

  test('that floods a WebSocket has each message recorded, or counted as dropped', async () => {
    await page.evaluate(async () => {
      const socket = new WebSocket('wss://flood-socket.test/s');
      await new Promise((open) => {
        socket.onopen = open;
      });
      for (let n = 0; n < 5_000; n += 1) socket.send(`email=user${n}@person.example`);
      while (socket.bufferedAmount > 0) await new Promise((next) => setTimeout(next, 50));
    });
    await sink.quiet(1500, 30_000);
    const coverage = await vi.waitFor(
      async () => {
        const { coverage: current } = await report();
        expect(current.messages + current.dropped, JSON.stringify(current)).toBeGreaterThanOrEqual(
          sink.messages.length,
        );
        return current;
      },
      { timeout: 120_000, interval: 1_000 },
    );
    expect(coverage.messages).toBeGreaterThan(1000);
    expect(coverage.messages).toBeLessThanOrEqual(sink.messages.length);
  });

  test('causes no messages in the extension’s consoles', async () => {
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
