import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { RequestRow } from '../../src/ledger/rows.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const script = `
  function sendToVendor(name, body) { return fetch('https://' + name + '.test/c', { method: 'POST', mode: 'no-cors', body }).catch(() => {}); }
  function sendByXhr() { const request = new XMLHttpRequest(); request.open('GET', 'https://by-xhr.test/c'); request.send(); }
  function go() { sendToVendor('text', 'email=ada@person.example'); sendToVendor('blob', new Blob(['email=ada@person.example'])); sendByXhr(); navigator.sendBeacon('https://by-beacon.test/c', 'x'); }
  go();`;

describe(`the call stack of a request, in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: ({ host, path }) => {
        if (!host.endsWith('.fernhill.example')) return { status: 204 };
        if (path.startsWith('/app.js')) return { headers: { 'content-type': 'text/javascript' }, body: script };
        return {
          headers: { 'content-type': 'text/html' },
          body: '<!doctype html><script src="/app.js?v=secret"></script>',
        };
      },
    });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [app]);
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const rows = async (): Promise<RequestRow[]> => {
    await ask(browser, { type: 'report.create' });
    const page = await browser.extensionPage('popup.html');
    const found = await page.evaluate(
      () =>
        new Promise<RequestRow[]>((resolve, reject) => {
          const opening = indexedDB.open('outflow');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('requests').objectStore('requests').getAll();
            reading.onsuccess = () => resolve(reading.result as RequestRow[]);
          };
        }),
    );
    await page.close();
    return found;
  };
  const send = async () => {
    const page = await browser.open(app);
    // The page's notices arrive after its requests.
    await sink.quiet(1500, 10_000);
    return page;
  };

  test('is recorded only after call stacks were turned on, without queries and without frames of the extension', async () => {
    // The page stays open, since Firefox may give a new process an outdated list of scripts.
    const before = await send();
    expect((await rows()).map(({ callStack }) => callStack)).toEqual([null, null, null, null]);
    await ask(browser, { type: 'ledger.clear' });
    await ask(browser, { type: 'settings.update', settings: { keep: { callStacks: true } } });
    // A busy Firefox passes the new list of scripts on to its processes with a delay.
    if (kind === 'firefox') await new Promise((resolve) => setTimeout(resolve, 1_500));
    const after = await send();
    const stacks = Object.fromEntries((await rows()).map(({ vendor, callStack }) => [vendor, callStack]));
    expect(stacks).toEqual({
      'host:text.test': expect.stringMatching(/sendToVendor.*app\.js:2:\d+/),
      'host:blob.test': expect.stringMatching(/sendToVendor.*app\.js:2:\d+/),
      'host:by-xhr.test': expect.stringMatching(/sendByXhr.*app\.js:3:\d+/),
      'host:by-beacon.test': expect.stringMatching(/go.*app\.js:4:\d+/),
    });
    await before.close();
    await after.close();
    expect(Object.values(stacks).join()).not.toMatch(/secret|outflow-tap|extension:/);
  });
});
