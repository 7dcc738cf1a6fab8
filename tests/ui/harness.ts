import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { emptyFile, origin, serveFaces } from './server.ts';

/** The screens as pages, bundled in the same way as the extension's, and a browser for them. */
export interface Harness {
  /** The browser in which the screens are opened. Other pages in it are closed with the harness. */
  readonly browser: Browser;
  /**
   * Opens a screen and waits until it shows its data.
   * @param address query and fragment, such as `?face=dashboard&ledger=few#/vendors`
   * @param prepare called with the page before it loads the screen
   */
  open(address: string, options: BrowserContextOptions, prepare?: (page: Page) => void): Promise<Page>;
  close(): Promise<void>;
}

/** Environment variable with the address of the browser for a test run. */
const endpointVariable = 'OUTFLOW_FACES_BROWSER';

/** Bundles the screens and starts a browser, once for all test files. Returns a function that ends it. */
export async function setup(): Promise<() => Promise<void>> {
  const { endpoint, close } = await serveBundledFaces();
  process.env[endpointVariable] = endpoint;
  return close;
}

/** Bundles the screens and starts a browser. Loads the bundler only here, since test files need pages only. */
async function serveBundledFaces() {
  const { bundledFaces } = await import('./bundle.ts');
  return serveFaces(await bundledFaces());
}

/** Connects to the browser of this test run, or starts one. */
export async function startHarness(): Promise<Harness> {
  const shared = process.env[endpointVariable];
  const own = shared === undefined ? await serveBundledFaces() : null;
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
    open: async (address, options, prepare) => open(await firstOf(options), address, prepare),
    close: async () => {
      await browser.close();
      await own?.close();
    },
  };
}

/** The first page of a context for all pages with the same options, from which the others are opened. */
async function openFirst(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${origin}/${emptyFile}`);
  return page;
}

async function open(opener: Page, address: string, prepare: (page: Page) => void = () => {}): Promise<Page> {
  const page = await openFrom(opener);
  prepare(page);
  await page.goto(`${origin}/${address}`);
  // One state of the popup is that it is loading.
  await page.locator('h1:not(.loading), [data-state="loading"] h1').first().waitFor();
  return page;
}

const lastOpened = new WeakMap<Page, Promise<Page>>();

/** Opens a page from another one: a page without an opener would get its own process, which takes longer to start. */
function openFrom(opener: Page): Promise<Page> {
  const openNext = async () => {
    const opened = opener.waitForEvent('popup');
    await opener.evaluate(() => void window.open('about:blank'));
    return opened;
  };
  // One at a time, since the event does not identify the call.
  const page = (lastOpened.get(opener) ?? Promise.resolve()).then(openNext, openNext);
  lastOpened.set(opener, page);
  return page;
}
