import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from '@playwright/test';
import { createScriptHosts } from '../observe/cdp/named-hosts.ts';
import { type NotedCall, noteCalls } from '../source-lines/calls-in-page.ts';
import { queueingSdks } from '../source-lines/queueing-sdks.ts';
import { type Capture, type CaptureSettings, captureBrowser, captureEvents, capturePages } from './capture.ts';
import { denyAutomation, sendQueued } from './in-page.ts';

export interface WatchSettings extends Omit<CaptureSettings, 'scriptHosts'> {
  readonly hideAutomation: boolean;
  /** Whether to record calls of SDKs that queue what they send, in order to find the source lines of the calls. */
  readonly notesCalls: boolean;
}

/** Captures what the browsers of one Playwright worker send, test by test, whichever test or hook opened a page. */
export interface Watch {
  /** Starts a test: discards what was captured during the previous one. */
  begin(settings: WatchSettings): Promise<void>;
  /** Ends a test: nothing is captured until the next one starts. */
  end(): Promise<void>;
  /**
   * Captures a browser in the current test, if a test has started, and in each later test. Resolves when the capture has
   * started.
   */
  addBrowser(browser: Browser): Promise<void>;
  /** Captures a context that its browser did not create with `newContext`, such as a persistent one. */
  addContext(context: BrowserContext): Promise<void>;
  captures(): readonly Capture[];
  /** Calls of SDKs, oldest first. */
  calls(): readonly NotedCall[];
  /** Names and versions, such as `Chromium 156.0.7000.2`. */
  browserNames(): readonly string[];
  /** All frames of all pages. */
  frames(): readonly Frame[];
  /** Makes SDKs in all pages send their queues. */
  flush(): Promise<void>;
}

/** Name of the function that pages call to report a call of an SDK. */
const note = '__outflowNote';

/** Time limit for a page's answer, in milliseconds: a page that shows a dialogue must not block a test. */
const patience = 2_000;

/** Creates the watch of a Playwright worker. */
export function createWatch(): Watch {
  const browsers = new Set<Browser>();
  const contexts = new Set<BrowserContext>();
  const scriptHosts = createScriptHosts();
  let settings: WatchSettings | null = null;
  let captures: Capture[] = [];
  let calls: NotedCall[] = [];

  const start = async (capture: Promise<Capture> | Capture): Promise<void> => {
    captures.push(await capture);
  };
  const captureAll = async (browser: Browser): Promise<void> => {
    if (settings === null || !browser.isConnected()) return;
    if (isChromium(browser)) await start(captureBrowser(browser, { ...settings, scriptHosts }));
  };
  const captureContext = async (context: BrowserContext): Promise<void> => {
    if (settings === null) return;
    const browser = context.browser();
    if (browser !== null && browsers.has(browser) && isChromium(browser)) return;
    const hasProtocol = browser === null || isChromium(browser);
    const capture = hasProtocol ? capturePages : captureEvents;
    await start(capture(context, { ...settings, scriptHosts }));
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
  const openPages = (): Page[] =>
    [...contexts].flatMap((context) => context.pages()).filter((page) => !page.isClosed());

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
        const context = await newContext(settings?.hideAutomation ? await asIfHeaded(browser, options) : options);
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
    frames: () => openPages().flatMap((page) => page.frames()),
    async flush() {
      await Promise.all(
        openPages().map((page) => {
          const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref());
          return Promise.race([page.evaluate(sendQueued).catch(() => undefined), late]);
        }),
      );
    },
  };
}

const names: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const isChromium = (browser: Browser) => browser.browserType().name() === 'chromium';

/**
 * The options of a context in Chromium, with the user agent of a headed browser unless they have their own. The user
 * agent of a headless browser says that it is headless, and SDKs check for that.
 */
async function asIfHeaded(
  browser: Browser,
  options: BrowserContextOptions | undefined,
): Promise<BrowserContextOptions | undefined> {
  if (!isChromium(browser) || options?.userAgent !== undefined) return options;
  const session = await browser.newBrowserCDPSession();
  const { userAgent } = await session.send('Browser.getVersion');
  await session.detach();
  return { ...options, userAgent: userAgent.replace('HeadlessChrome', 'Chrome') };
}
