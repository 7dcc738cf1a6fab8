import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { bundledFaces } from './bundle.ts';
import { emptyFile, origin, serveFaces } from './server.ts';

/** The faces as pages, bundled as the extension's are, and a browser to open them in. */
export interface Harness {
  /** The browser in which the faces are opened; what else is opened in it is closed with the harness. */
  readonly browser: Browser;
  /**
   * Opens a face and waits until it shows something.
   * @param address query and fragment, as in `?face=dashboard&ledger=few#/vendors`
   */
  open(address: string, options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Names where the browser of a run of tests is. */
const endpointVariable = 'OUTFLOW_FACES_BROWSER';

/** Bundles the faces, and starts a browser, once for all files of tests. Answers what ends it. */
export async function setup(): Promise<() => Promise<void>> {
  const { endpoint, close } = await serveFaces(await bundledFaces());
  process.env[endpointVariable] = endpoint;
  return close;
}

/** Connects to the browser of this run of tests, or starts one. */
export async function startHarness(): Promise<Harness> {
  const shared = process.env[endpointVariable];
  const own = shared === undefined ? await serveFaces(await bundledFaces()) : null;
  const browser = await chromium.connect(shared ?? (own?.endpoint as string));
  const first = new Map<string, Promise<Page>>();
  const firstOf = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const page = first.get(key) ?? openFirst(browser, options);
    first.set(key, page);
    return page;
  };
  return {
    browser,
    open: async (address, options) => open(await firstOf(options), address),
    close: async () => {
      await browser.close();
      await own?.close();
    },
  };
}

/** The first page of a context for all pages with the same options: it opens the others. */
async function openFirst(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${origin}/${emptyFile}`);
  return page;
}

async function open(opener: Page, address: string): Promise<Page> {
  const page = await openFrom(opener);
  await page.goto(`${origin}/${address}`);
  await page.locator('h1').first().waitFor();
  return page;
}

const lastOpened = new WeakMap<Page, Promise<Page>>();

/** Opens a page from another: a page that none opened is given a process of its own, which takes longer than the page. */
function openFrom(opener: Page): Promise<Page> {
  const openNext = async () => {
    const opened = opener.waitForEvent('popup');
    await opener.evaluate(() => void window.open('about:blank'));
    return opened;
  };
  // One after the other: no event says which call it is about.
  const page = (lastOpened.get(opener) ?? Promise.resolve()).then(openNext, openNext);
  lastOpened.set(opener, page);
  return page;
}
