import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { type BrowserServer, chromium } from 'playwright-core';
import { findChromiumWithoutExtension } from '../../demo/browsers/executable.ts';
import { type Face, type Files, faces } from './face.ts';

/** The origin of the screens. It is not secure, so that browsers offer no features that need a secure context. */
export const origin = 'http://faces.test';

/** Files at `origin`: one with axe, and an empty one. */
export const axeFile = 'axe.js';
export const emptyFile = 'empty.txt';

/** A browser for which the screens are at `origin`, and a function that ends it. */
interface FacesServer {
  /** Address at which Playwright connects to the browser. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Serves the screens and axe to a browser. */
export async function serveFaces(faceFiles: Files): Promise<FacesServer> {
  const files: Files = new Map([...faceFiles, [axeFile, axe.source], [emptyFile, '']]);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const name = pathname.slice(1);
    const file = files.get(name);
    if (name === '') {
      const face = faces.find((each) => searchParams.get('face') === each) ?? 'popup';
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(html(face));
    } else if (file === undefined) response.writeHead(404).end();
    else {
      const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
      // The browser reads and compiles a cacheable file only once.
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=86400' }).end(file);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch((server.address() as AddressInfo).port);
  return {
    endpoint: browser.wsEndpoint(),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function launch(port: number): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: findChromiumWithoutExtension(),
    args: [
      '--no-sandbox',
      // One process for all pages of a context: starting a process and compiling the screens takes longer than most
      // tests.
      '--process-per-site',
      `--host-resolver-rules=MAP ${new URL(origin).host}:80 127.0.0.1:${port}`,
    ],
  });
}

const html = (face: Face) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outflow</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
  <link rel="stylesheet" href="/${face}.css"></head><body><div id="root"></div><script type="module" src="/page.js"></script></body></html>`;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
