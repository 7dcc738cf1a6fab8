import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://private.fernhill.example';

const send = (name: string, init = '') =>
  `fetch('https://${name}.test/c', { method: 'POST', mode: 'no-cors', body: 'email=ada@person.example'${init} })`;

/**
 * A page that sends in the usual ways, and in those that the browser shows without a tab: by two kinds of workers, and
 * by requests while the page is closed.
 */
const html = `<!doctype html><title>Sends</title><script>
  ${send('page')};
  navigator.sendBeacon('https://beacon.test/c', 'email=ada@person.example');
  new SharedWorker('/shared.js');
  navigator.serviceWorker.register('/service.js').then(() => navigator.serviceWorker.ready);
  addEventListener('pagehide', () => {
    navigator.sendBeacon('https://hidden-beacon.test/c', 'email=ada@person.example');
    ${send('hidden-keepalive', ', keepalive: true')};
  });
</script>`;
const files: Readonly<Record<string, string>> = {
  '/shared.js': send('shared-worker'),
  '/service.js': `onactivate = (event) => event.waitUntil(${send('service-worker')})`,
};

describe(`a page that sends from workers and while it is closed, in ${kind},`, () => {
  let sink: Sink;
  let browser: Browser;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond({ host, path }) {
        if (host !== new URL(app).host) return { status: 204 };
        const script = files[path];
        return script === undefined
          ? { headers: { 'content-type': 'text/html' }, body: html }
          : { headers: { 'content-type': 'text/javascript' }, body: script };
      },
    });
    browser = await launch(kind, { sinkPort: sink.port });
    await ask(browser, { type: 'settings.update', settings: { watch: { mode: 'all', apps: [] } } });
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const received = () => [...new Set(sink.requests.map(({ host }) => host))].filter((host) => host.endsWith('.test'));
  const report = () => ask<Report>(browser, { type: 'report.create' });
  const reported = async () => (await report()).vendors.map(({ id }) => id.replace(/^host:/, ''));

  test('is not recorded in a private window, even if the user tries to allow it', async () => {
    const page = await browser.openPrivate(app);
    await expect.poll(received, { timeout: 30_000 }).toEqual(expect.arrayContaining(['shared-worker.test']));
    await sink.quiet(1_000, 10_000);
    await page.close();
    await sink.quiet(1_000, 10_000);
    expect(received().length).toBeGreaterThanOrEqual(3);
    const { vendors, coverage } = await report();
    expect(vendors).toEqual([]);
    expect(coverage).toMatchObject({ requests: 0, dropped: 0 });
  });

  test('is recorded in an ordinary window, including requests without a tab', async () => {
    sink.clear();
    const page = await browser.open(app);
    const beforeClosing = ['beacon.test', 'page.test', 'service-worker.test', 'shared-worker.test'];
    await expect.poll(() => received().sort(), { timeout: 30_000 }).toEqual(beforeClosing);
    await page.close();
    await expect.poll(received, { timeout: 10_000 }).toContain('hidden-keepalive.test');
    await sink.quiet(500, 5_000);
    expect((await reported()).sort()).toEqual(received().sort());
  });
});
