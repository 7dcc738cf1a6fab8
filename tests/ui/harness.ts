import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { packedVendors } from '../../vendors-build.mjs';
import { type LedgerName, ledgerFile, sampleNow } from './ledgers.ts';

const origin = 'http://faces.test';

const faces = ['popup', 'dashboard', 'panel'] as const;
type Face = (typeof faces)[number];

/** The faces as pages, bundled as the extension's are, and a browser to open them in. */
export interface Harness {
  /**
   * Opens a face and waits until it shows something.
   * @param address query and fragment, as in `?face=dashboard&ledger=few#/vendors`
   */
  open(address: string, options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the page and starts a browser. */
export async function startHarness(): Promise<Harness> {
  const [files, browser] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }),
  ]);
  return { open: (address, options) => open(browser, files, address, options), close: () => browser.close() };
}

async function bundle(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    plugins: [preact(), packedVendors()],
    build: {
      write: false,
      rollupOptions: {
        input: ['./page.tsx', ...faces.map((face) => `../../src/ui/${face}/${face}.css`)].map((file) =>
          fileURLToPath(new URL(file, import.meta.url)),
        ),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  })) as Rollup.RollupOutput;
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

const html = (face: Face) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outflow</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
  <link rel="stylesheet" href="/${face}.css"></head><body><div id="root"></div><script type="module" src="/page.js"></script></body></html>`;

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

async function open(
  browser: Browser,
  files: ReadonlyMap<string, string | Uint8Array>,
  address: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const face = faces.find((each) => new URLSearchParams(address.replace(/#.*/s, '')).get('face') === each) ?? 'popup';
  const context = await browser.newContext(options);
  await context.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = files.get(name);
    const [, ledger] = /^ledgers\/(\w+)\.json$/.exec(name) ?? [];
    if (name === '') await route.fulfill({ contentType: 'text/html', body: html(face) });
    else if (ledger) await route.fulfill({ contentType: 'application/json', body: await sample(ledger as LedgerName) });
    else if (file === undefined) await route.fulfill({ status: 404 });
    else
      await route.fulfill({
        contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
        body: Buffer.from(file),
      });
  });
  const page = await context.newPage();
  await page.goto(`${origin}/${address}`);
  await page.locator('h1').first().waitFor();
  return page;
}

const samples = new Map<string, Promise<string>>();

/** A sample's ledger as JSON, made once. */
function sample(name: LedgerName): Promise<string> {
  const known = samples.get(name) ?? ledgerFile(name).then((file) => JSON.stringify({ ...file, now: sampleNow }));
  samples.set(name, known);
  return known;
}
