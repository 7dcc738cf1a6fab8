import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import { kind } from './kind.ts';

/** An extension that is not Outflow: its background throws and requests one address, its page another. */
const chatty = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Chatty',
    version: '1',
    background: kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    host_permissions: ['<all_urls>'],
    ...(kind === 'firefox' && { browser_specific_settings: { gecko: { id: 'outflow@outflow.dev' } } }),
  }),
  'background.js':
    "fetch('https://background.test/c', { mode: 'no-cors' }).catch(() => {}); setTimeout(() => { throw new Error('nothing catches this'); });",
  'page.html': '<!doctype html><img src="https://page.test/c">',
};

describe(`the network log and the error log of ${kind}`, () => {
  let sink: Sink;
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outflow-chatty-'));
    for (const [name, text] of Object.entries(chatty)) await writeFile(join(folder, name), text);
    sink = await startSink({ appFolder: '.', respond: () => ({ status: 204 }) });
    browser = await launch(kind, { extension: folder, sinkPort: sink.port });
  });
  afterAll(async () => {
    await sink?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('contain the uncaught errors of an extension', async () => {
    await expect
      .poll(() => browser.extensionErrors(), { timeout: 10_000 })
      .toContainEqual(expect.stringContaining('nothing catches this'));
  });

  test('contain the requests of an extension, so that closing a browser fails in every end-to-end test if there are any', async () => {
    const page = await browser.extensionPage('page.html');
    await sink.quiet(500, 5_000);
    await page.close();
    expect(sink.requests.map(({ host }) => host).sort()).toEqual(['background.test', 'page.test']);
    const closing = browser.close();
    await expect(closing).rejects.toThrow('https://background.test/c');
    await expect(closing).rejects.toThrow('https://page.test/c');
  });
});
