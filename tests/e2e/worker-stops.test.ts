import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { stopIn } from '../capture/stops.ts';
import { isBalanced } from '../soak/account.ts';
import { app, soakIn } from '../soak/run.ts';
import { kind } from './kind.ts';

const stops = 25;
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe(`a worker that ${kind} stops`, () => {
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
    // This page stays open, because Firefox may give a new process an outdated list of content scripts.
    await browser.open(app);
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  async function forgetAll(): Promise<void> {
    await ask(browser, { type: 'ledger.clear' });
    sink.clear();
  }

  test(`${stops} times during traffic neither loses nor duplicates anything`, async () => {
    const { hosts, report, errors } = await stopIn(browser, sink, stops);
    const { coverage } = report;
    const sum = (name: 'arrived' | 'messages') => hosts.reduce((total, host) => total + host[name], 0);
    expect(hosts.map(({ host, counted }) => [host, counted])).toEqual(
      hosts.map(({ host, arrived }) => [host, arrived]),
    );
    expect(coverage.dropped, `${errors}`).toBe(0);
    // Requests that the browser was about to show while it stopped the worker are known to have been sent, and reported
    // as unread. A notice about a body is lost with the worker that had received it.
    const reasons = ['worker-stopped', 'blob-body', 'file-body', 'hidden-body'];
    expect(coverage.unreadable.filter(({ reason }) => !reasons.includes(reason))).toEqual([]);
    // Each request was read completely, or reported as unread: its e-mail address is in the ledger, even from a file.
    for (const { host, arrived, messages, unread, found, bytes } of hosts) {
      expect(found + unread, host).toBeGreaterThanOrEqual(messages || arrived);
      if (bytes !== null) expect(bytes[1], host).toBe(bytes[0]);
    }
    expect(coverage.messages).toBe(sum('messages'));
    // The share of read requests depends on how long worker instances live: 66 % in Chromium on an idle machine.
    expect(coverage.read).toBeGreaterThan(0.1 * (sum('arrived') + coverage.messages));
    expect(sum('arrived')).toBeGreaterThan(200);
  });

  test('while pages are closed reports that the last messages of their open WebSockets are unknown', async () => {
    await forgetAll();
    const openPage = async (name: string) => {
      const page = await browser.open(app);
      await page.evaluate(
        (host: string) =>
          new Promise<void>((resolve) => {
            const socket = new WebSocket(`wss://${host}.test/stream`);
            socket.onopen = () => resolve();
            Object.assign(window, { socket });
          }),
        name,
      );
      return page;
    };
    const pages = {
      stays: await openPage('stays'),
      leaves: await openPage('leaves'),
      goesElsewhere: await openPage('goes-elsewhere'),
      closesItsSocket: await openPage('closes-its-socket'),
    };
    await pages.closesItsSocket.evaluate(() => (window as unknown as { socket: WebSocket }).socket.close());
    await sleep(2_000);
    await browser.stopWorker();
    await pages.leaves.close();
    await pages.goesElsewhere.goto('https://other.fernhill.example/');
    await pages.closesItsSocket.close();
    await pages.stays.evaluate(() => (window as unknown as { socket: WebSocket }).socket.send('still here'));
    const unknown = async () => {
      const { coverage } = await ask<Report>(browser, { type: 'report.create' });
      const gaps = coverage.unreadable.map(({ host, reason, count }) => `${host} ${reason} ${count}`);
      return { gaps: gaps.sort(), messages: coverage.messages, dropped: coverage.dropped };
    };
    const gaps = ['goes-elsewhere.test socket-messages 1', 'leaves.test socket-messages 1'];
    await expect.poll(unknown, { timeout: 20_000 }).toEqual({ gaps, messages: 1, dropped: 0 });
    // By then, the page has handed over everything to the new worker.
    await sleep(2_000);
    await pages.stays.close();
    await sleep(1_000);
    await browser.stopWorker();
    expect(await unknown()).toEqual({ gaps, messages: 1, dropped: 0 });
  });

  test('while its database is blocked and deleted, and the extension reloaded, agrees with the sink or reports why not', async () => {
    await forgetAll();
    const { totals, errors } = await soakIn(browser, sink, {
      ...{ requests: 240, minutes: 0, rounds: 4, measuresMemory: false },
    });
    expect(isBalanced(totals), JSON.stringify(totals)).toBe(true);
    expect(totals.messages[0]).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  }, 300_000);
});
