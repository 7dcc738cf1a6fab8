import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';

const origin = 'http://popup.test';

/** The popup's page, bundled as the extension's is, and a browser to open it in. */
export interface Harness {
  open(state: string, options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the page and starts a browser. */
export async function startHarness(): Promise<Harness> {
  const [files, browser] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }),
  ]);
  return { open: (state, options) => open(browser, files, state, options), close: () => browser.close() };
}

async function bundle(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    plugins: [preact()],
    build: {
      write: false,
      rollupOptions: {
        input: ['./page.tsx', '../../src/ui/popup/popup.css'].map((file) =>
          fileURLToPath(new URL(file, import.meta.url)),
        ),
        output: { entryFileNames: '[name].js', assetFileNames: 'page[extname]' },
      },
    },
  })) as Rollup.RollupOutput;
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outflow</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
  <link rel="stylesheet" href="/page.css"></head><body><div id="root"></div><script type="module" src="/page.js"></script></body></html>`;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

async function open(
  browser: Browser,
  files: ReadonlyMap<string, string | Uint8Array>,
  state: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  await context.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = files.get(name);
    if (name === '') await route.fulfill({ contentType: 'text/html', body: html });
    else if (file === undefined) await route.fulfill({ status: 404 });
    else
      await route.fulfill({
        contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
        body: Buffer.from(file),
      });
  });
  const page = await context.newPage();
  await page.goto(`${origin}/?state=${state}`);
  await page.locator('.popup').waitFor();
  return page;
}
