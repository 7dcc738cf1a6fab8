import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { type CdpCapture, captureOver } from '../observe/cdp/capture.ts';
import type { ScriptHosts } from '../observe/cdp/named-hosts.ts';
import type { CdpSession } from '../observe/cdp/session.ts';
import type { Observation } from '../observe/observation.ts';
import { type PlaywrightContext, recordEvents } from '../observe/playwright-events.ts';

/** What a browser, or one of its contexts, sends while a test runs. */
export interface Capture {
  /** Oldest first. */
  observations(): Promise<readonly Observation[]>;
  /**
   * Resolves to true when nothing was sent for `quietMs` and nothing is in flight, or to false after `limitMs`; both in
   * milliseconds.
   */
  settled(quietMs: number, limitMs: number): Promise<boolean>;
  /** Addresses of scripts that were loaded. */
  scripts(): readonly string[];
  /** Hosts that loaded scripts name, each with the address of the first such script. */
  namedHosts(): ReadonlyMap<string, string>;
  /** Number of requests that a service worker, or the browser's cache, answered. */
  answered(): { readonly byServiceWorker: number; readonly fromCache: number };
  stop(): Promise<void>;
}

export interface CaptureSettings {
  /** Origin of the app; by default, each page's own. */
  readonly app: string | undefined;
  /** Whether call stacks include the code that started an asynchronous task, which makes pages slower. */
  readonly asyncStacks: boolean;
  /** Cache of the hosts that scripts name, shared by captures. */
  readonly scriptHosts: ScriptHosts;
}

/**
 * Captures all contexts of a Chromium browser over the DevTools protocol.
 * @throws Error if the browser refuses
 */
export async function captureBrowser(
  browser: Browser,
  { app, asyncStacks, scriptHosts }: CaptureSettings,
): Promise<Capture> {
  const session = await browser.newBrowserCDPSession();
  const capture = captureOver(session as unknown as CdpSession, { app, asyncStacks, scriptHosts });
  const problem = await capture.ready();
  if (problem !== null) throw new Error(`Outflow cannot capture the browser: ${problem}`);
  return captureOf([capture], async () => {
    await capture.detach();
    await session.detach().catch(() => undefined);
  });
}

/**
 * Captures the pages of a context without an accessible browser, such as a persistent context of Chromium. If it cannot
 * capture a page that is opened later, `observations` rejects.
 * @throws Error if it cannot capture a page that is open
 */
export async function capturePages(
  context: BrowserContext,
  { app, asyncStacks, scriptHosts }: CaptureSettings,
): Promise<Capture> {
  const captures: CdpCapture[] = [];
  const sessions: CDPSession[] = [];
  const adding = new Set<Promise<void>>();
  const problems: Error[] = [];
  const add = async (page: Page): Promise<void> => {
    try {
      const session = await context.newCDPSession(page);
      sessions.push(session);
      const capture = captureOver(session as unknown as CdpSession, { app, asyncStacks, scriptHosts });
      captures.push(capture);
      const problem = await capture.ready();
      if (problem !== null) throw new Error(problem);
    } catch (error) {
      // A page that was closed meanwhile sends nothing more.
      const message = error instanceof Error ? error.message : String(error);
      if (!page.isClosed() && !/closed/i.test(message))
        problems.push(new Error(`Outflow cannot capture a page: ${message}`));
    }
  };
  const onPage = (page: Page): void => {
    const added = add(page).finally(() => adding.delete(added));
    adding.add(added);
  };
  const stop = async (): Promise<void> => {
    context.off('page', onPage);
    await Promise.all(adding);
    await Promise.all(captures.map((capture) => capture.detach()));
    await Promise.all(sessions.map((session) => session.detach().catch(() => undefined)));
  };
  context.on('page', onPage);
  await Promise.all(context.pages().map(add));
  if (problems[0] !== undefined) {
    await stop();
    throw problems[0];
  }
  const capture = captureOf(captures, stop);
  return {
    ...capture,
    async observations() {
      if (problems[0] !== undefined) throw problems[0];
      return capture.observations();
    },
  };
}

/** Captures a context of Firefox or WebKit through Playwright's events. Hosts that scripts name are not known. */
export function captureEvents(context: BrowserContext, { app }: CaptureSettings): Capture {
  const recording = recordEvents(context as unknown as PlaywrightContext, app === undefined ? {} : { app });
  return {
    observations: () => recording.observations(),
    async settled(quietMs, limitMs) {
      const begin = Date.now();
      const isQuiet = () => {
        const { last, inFlight } = recording.activity();
        return inFlight === 0 && Date.now() - Math.max(last, begin) >= quietMs;
      };
      while (Date.now() - begin < limitMs && !isQuiet()) await new Promise((resolve) => setTimeout(resolve, 50));
      return isQuiet();
    },
    scripts: () => recording.loadedScripts(),
    namedHosts: () => new Map(),
    answered: () => recording.answered(),
    stop: async () => recording.stop(),
  };
}

/** Joins several captures over the protocol. The list may grow. */
function captureOf(captures: readonly CdpCapture[], stop: () => Promise<void>): Capture {
  const sum = (countIn: (capture: CdpCapture) => number) => captures.reduce((total, one) => total + countIn(one), 0);
  return {
    async observations() {
      return (await Promise.all(captures.map((capture) => capture.observations()))).flat();
    },
    async settled(quietMs, limitMs) {
      return (await Promise.all(captures.map((capture) => capture.settled(quietMs, limitMs)))).every(Boolean);
    },
    scripts: () => captures.flatMap((capture) => capture.loadedScripts()),
    namedHosts: () => new Map(captures.flatMap((capture) => [...capture.namedHosts()])),
    answered: () => ({
      byServiceWorker: sum((capture) => capture.fromCache().serviceWorker),
      fromCache: sum((capture) => capture.fromCache().browser),
    }),
    stop,
  };
}
