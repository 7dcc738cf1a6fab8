import type { Browser, BrowserContext } from '@playwright/test';
import { type CdpCapture, captureOver } from '../observe/cdp/capture.ts';
import type { CdpSession } from '../observe/cdp/session.ts';
import type { Observation } from '../observe/observation.ts';
import { type PlaywrightContext, recordEvents } from '../observe/playwright-events.ts';

/** What a browser, or one of its contexts, sends while a test runs. */
export interface Capture {
  /** Oldest first. */
  observations(): Promise<readonly Observation[]>;
  /** Resolves once nothing was sent for a while, or after the limit; both in milliseconds. */
  settled(quietMs: number, limitMs: number): Promise<void>;
  /** Addresses of scripts that were loaded. */
  scripts(): readonly string[];
  /** Hosts that loaded scripts name, each with the address of the first that does. */
  namedHosts(): ReadonlyMap<string, string>;
  /** Requests that a service worker, or the browser's cache, answered. */
  answered(): { readonly byServiceWorker: number; readonly fromCache: number };
  stop(): Promise<void>;
}

export interface CaptureSettings {
  /** Origin of the app; without it, each page's own. */
  readonly app: string | undefined;
  /** Whether call stacks are followed through timers, which costs the page some time. */
  readonly asyncStacks: boolean;
}

/**
 * Captures all contexts of a Chromium over the DevTools protocol.
 * @throws Error if the browser refuses
 */
export async function captureBrowser(browser: Browser, { app, asyncStacks }: CaptureSettings): Promise<Capture> {
  const session = await browser.newBrowserCDPSession();
  const capture = captureOver(session as unknown as CdpSession, { app, asyncStacks, readsScripts: true });
  const problem = await capture.ready();
  if (problem !== null) throw new Error(`Outflow cannot capture the browser: ${problem}`);
  return captureOf([capture], async () => {
    await capture.detach();
    await session.detach().catch(() => undefined);
  });
}

/** Captures the pages of a context whose browser is not at hand, such as a persistent one of Chromium. */
export async function capturePages(context: BrowserContext, { app, asyncStacks }: CaptureSettings): Promise<Capture> {
  const captures: CdpCapture[] = [];
  const add = async (page: ReturnType<BrowserContext['pages']>[number]) => {
    const session = await context.newCDPSession(page).catch(() => null);
    if (session === null) return;
    const capture = captureOver(session as unknown as CdpSession, { app, asyncStacks, readsScripts: true });
    captures.push(capture);
    await capture.ready();
  };
  const onPage = (page: Parameters<typeof add>[0]) => void add(page);
  context.on('page', onPage);
  await Promise.all(context.pages().map(add));
  return captureOf(captures, async () => {
    context.off('page', onPage);
    await Promise.all(captures.map((capture) => capture.detach()));
  });
}

/** Captures a context of Firefox or WebKit from Playwright's own events. */
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
    },
    scripts: () => recording.loadedScripts(),
    namedHosts: () => new Map(),
    answered: () => ({ byServiceWorker: 0, fromCache: 0 }),
    stop: async () => recording.stop(),
  };
}

/** Several captures of the protocol as one. The list may grow. */
function captureOf(captures: readonly CdpCapture[], stop: () => Promise<void>): Capture {
  const sum = (of: (capture: CdpCapture) => number) => captures.reduce((total, one) => total + of(one), 0);
  return {
    async observations() {
      return (await Promise.all(captures.map((capture) => capture.observations()))).flat();
    },
    async settled(quietMs, limitMs) {
      await Promise.all(captures.map((capture) => capture.settled(quietMs, limitMs)));
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
