import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import { type NotedCall, noteCalls } from '../source-lines/calls-in-page.ts';
import { queueingSdks } from '../source-lines/queueing-sdks.ts';
import { type Capture, type CaptureSettings, captureBrowser, captureEvents, capturePages } from './capture.ts';
import { denyAutomation, sendQueued } from './in-page.ts';

export interface WatchSettings extends CaptureSettings {
  readonly hideAutomation: boolean;
  /** Whether calls of SDKs that queue are noted, for the lines that they come from. */
  readonly notesCalls: boolean;
}

/** Captures what one worker's browsers send, test by test, no matter which test or hook opened a page. */
export interface Watch {
  /** Begins a test: what was captured of the one before is forgotten. */
  begin(settings: WatchSettings): Promise<void>;
  /** Ends a test: nothing is captured until the next begins. */
  end(): Promise<void>;
  /** Captures a browser from now on. Resolves once all that it sends is seen. */
  addBrowser(browser: Browser): Promise<void>;
  /** Captures a context that its browser did not make by `newContext`, such as a persistent one. */
  addContext(context: BrowserContext): Promise<void>;
  captures(): readonly Capture[];
  /** Calls of SDKs, oldest first. */
  calls(): readonly NotedCall[];
  /** `Chromium 156.0.7000.2`. */
  browserNames(): readonly string[];
  /** Has SDKs send what they queued, in every page. */
  flush(): Promise<void>;
}

/** Name of the function by which pages report calls of SDKs. */
const note = '__outflowNote';

/** Milliseconds that a page may take to answer: one that shows a dialogue must not hold up a test. */
const patience = 2_000;

/** Makes the watch of a worker. */
export function createWatch(): Watch {
  const browsers = new Set<Browser>();
  const contexts = new Set<BrowserContext>();
  let settings: WatchSettings | null = null;
  let captures: Capture[] = [];
  let calls: NotedCall[] = [];

  const start = async (capture: Promise<Capture> | Capture): Promise<void> => {
    captures.push(await capture);
  };
  const captureAll = async (browser: Browser): Promise<void> => {
    if (settings === null || !browser.isConnected()) return;
    if (isChromium(browser)) await start(captureBrowser(browser, settings));
  };
  const captureContext = async (context: BrowserContext): Promise<void> => {
    if (settings === null) return;
    const browser = context.browser();
    if (browser !== null && browsers.has(browser) && isChromium(browser)) return;
    const hasProtocol = browser === null || isChromium(browser);
    await start(hasProtocol ? capturePages(context, settings) : captureEvents(context, settings));
  };
  const prepare = async (context: BrowserContext): Promise<void> => {
    if (contexts.has(context)) return;
    contexts.add(context);
    context.on('close', () => contexts.delete(context));
    if (settings?.notesCalls) {
      await context.exposeBinding(note, (_, call: NotedCall) => void calls.push(call));
      await context.addInitScript(noteCalls, { sdks: queueingSdks, note });
    }
    if (settings?.hideAutomation) await context.addInitScript(denyAutomation);
    await captureContext(context);
  };

  return {
    async begin(given) {
      settings = given;
      captures = [];
      calls = [];
      await Promise.all([...browsers].map(captureAll));
      await Promise.all([...contexts].map(captureContext));
    },
    async end() {
      settings = null;
      await Promise.all(captures.map((capture) => capture.stop()));
    },
    async addBrowser(browser) {
      if (browsers.has(browser)) return;
      browsers.add(browser);
      browser.on('disconnected', () => browsers.delete(browser));
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(settings?.hideAutomation ? await asIfUsed(browser, options) : options);
        await prepare(context);
        return context;
      };
      await captureAll(browser);
    },
    addContext: prepare,
    captures: () => captures,
    calls: () => calls,
    browserNames: () => [
      ...new Set([...browsers].map((browser) => `${names[browser.browserType().name()]} ${browser.version()}`)),
    ],
    async flush() {
      const pages = [...contexts].flatMap((context) => context.pages()).filter((page) => !page.isClosed());
      await Promise.all(
        pages.map((page) => {
          const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
          return Promise.race([page.evaluate(sendQueued).catch(() => undefined), late]);
        }),
      );
    },
  };
}

const names: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const isChromium = (browser: Browser) => browser.browserType().name() === 'chromium';

/** The options of a context in a browser with windows: without windows, its user agent says so, which SDKs look for. */
async function asIfUsed(
  browser: Browser,
  options: BrowserContextOptions | undefined,
): Promise<BrowserContextOptions | undefined> {
  if (!isChromium(browser) || options?.userAgent !== undefined) return options;
  const session = await browser.newBrowserCDPSession();
  const { userAgent } = await session.send('Browser.getVersion');
  await session.detach();
  return { ...options, userAgent: userAgent.replace('HeadlessChrome', 'Chrome') };
}
