import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromiumForPages } from '../../demo/browsers/executable.ts';
import { bundledFaces, type Face, type Files, faces } from './bundle.ts';

const origin = 'http://faces.test';

/** The faces as pages, bundled as the extension's are, and a browser to open them in. */
export interface Harness {
  /**
   * Opens a face and waits until it shows something.
   * @param address query and fragment, as in `?face=dashboard&ledger=few#/vendors`
   */
  open(address: string, options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser, for the pages that were bundled before, or are now. */
export async function startHarness(): Promise<Harness> {
  const [files, browser] = await Promise.all([
    bundledFaces(),
    // One process runs the pages of a context: starting one, and compiling the faces, takes longer than most tests.
    chromium.launch({ executablePath: findChromiumForPages(), args: ['--no-sandbox', '--process-per-site'] }),
  ]);
  const contexts = new Map<string, Promise<BrowserContext>>();
  const contextOf = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? contextFor(browser, files, options);
    contexts.set(key, context);
    return context;
  };
  return { open: async (address, options) => open(await contextOf(options), address), close: () => browser.close() };
}

const html = (face: Face) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outflow</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
  <link rel="stylesheet" href="/${face}.css"></head><body><div id="root"></div><script type="module" src="/page.js"></script></body></html>`;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** A context for all pages with the same options. */
async function contextFor(browser: Browser, files: Files, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.route(`${origin}/**`, async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const name = pathname.slice(1);
    const file = files.get(name);
    const face = faces.find((each) => searchParams.get('face') === each) ?? 'popup';
    if (name === '') await route.fulfill({ contentType: 'text/html', body: html(face) });
    else if (file === undefined) await route.fulfill({ status: 404 });
    else
      await route.fulfill({
        contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
        body: Buffer.from(file),
      });
  });
  return context;
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${address}`);
  await page.locator('h1').first().waitFor();
  return page;
}
