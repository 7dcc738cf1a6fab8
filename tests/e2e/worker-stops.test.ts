import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const stops = 50;
const rounds = 5;

describe(`a worker that ${kind} stops in the middle of traffic`, () => {
  let sink: Sink;
  let browser: Browser;

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

  test(`loses and doubles nothing over ${stops} stops at random moments`, async () => {
    const page = await browser.open(app);
    await page.evaluate(() => {
      const socket = new WebSocket('wss://socket.test/stream');
      let sent = 0;
      const send = () => {
        sent += 1;
        const text = `email=user${sent}@person.example&n=${sent}`;
        const kinds = [
          () => fetch('https://strings.test/c', { method: 'POST', mode: 'no-cors', body: text }).catch(() => {}),
          () =>
            fetch('https://blobs.test/c', { method: 'POST', mode: 'no-cors', body: new Blob([text]) }).catch(() => {}),
          () => navigator.sendBeacon('https://beacons.test/c', text),
          () => fetch(`https://queries.test/c?${text}`, { mode: 'no-cors' }).catch(() => {}),
          () => socket.readyState === 1 && socket.send(text),
        ];
        kinds[sent % kinds.length]?.();
      };
      Object.assign(window, { send });
    });
    // A page remembers its last minute, and 2,000 requests: it is asked before that, however slow the machine is.
    for (let round = 0; round < rounds; round += 1) {
      await page.evaluate(() => {
        Object.assign(window, { traffic: setInterval((window as unknown as { send(): void }).send, 15) });
      });
      for (let stop = 0; stop < stops / rounds; stop += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 600));
        await browser.stopWorker();
      }
      await page.evaluate(() => clearInterval((window as unknown as { traffic: number }).traffic));
      await sink.quiet(1000, 10_000);
      await ask(browser, { type: 'report.create' });
    }
    // A relay whose batch was not answered waits so long before it says it again.
    await new Promise((resolve) => setTimeout(resolve, 6000));

    const { vendors, coverage } = await ask<Report>(browser, { type: 'report.create', raw: true });
    const counted = Object.fromEntries(vendors.map(({ id, requests }) => [id.replace('host:', ''), requests]));
    const arrived: Record<string, number> = {};
    for (const { host } of sink.requests) arrived[host] = (arrived[host] ?? 0) + 1;
    expect(counted).toEqual(arrived);
    expect(coverage.messages).toBe(sink.messages.length);
    expect(coverage.dropped, `${await browser.extensionErrors()}`).toBe(0);
    // What the browser was about to show while it stopped the worker is known to have left, and said to be unread.
    expect(coverage.unreadable.filter(({ reason }) => reason !== 'worker-stopped')).toEqual([]);
    expect(coverage.read).toBeGreaterThan(0.8 * (sink.requests.length + sink.messages.length));
    for (const { id, bytes } of vendors.filter(
      (vendor) => !coverage.unreadable.some((gap) => gap.vendor === vendor.id),
    )) {
      const host = id.replace('host:', '');
      const urls = sink.requests.filter((request) => request.host === host);
      const messages = sink.messages.filter((message) => message.host === host);
      const size = urls.reduce(
        (sum, { scheme, path, body }) => sum + `${scheme}://${host}${path}`.length + body.length,
        0,
      );
      expect(bytes, id).toBe(messages.reduce((sum, { data }) => sum + data.length, size));
    }
    expect(sink.requests.length).toBeGreaterThan(200);
    await page.close();
  });
});
