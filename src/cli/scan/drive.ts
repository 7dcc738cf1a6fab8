import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserType, Page } from 'playwright-core';
import { holdingIn, waitForHeld } from '../../library/held-back.ts';
import { longestHoldMs } from '../../library/holding-sdks.ts';
import type { CapturedAround } from '../../library/unsent.ts';
import { type CdpCapture, captureOver } from '../../observe/cdp/capture.ts';
import { createScriptHosts } from '../../observe/cdp/named-hosts.ts';
import { webOrigin } from '../../observe/source-page.ts';
import type { FailedJourney } from '../../policy/rule.ts';
import type { Identify } from '../../vendors/identify.ts';
import { UsageProblem } from '../usage-problem.ts';
import type { Journey } from './journey.ts';
import { screenshotName } from './screenshot-name.ts';
import { noteStrayErrors, type StrayErrors } from './stray-errors.ts';

/** The journey that is run, and the browser in which it runs. */
export interface DrivePlan {
  readonly chromium: BrowserType;
  readonly executablePath: string;
  /** Additional arguments of the browser. */
  readonly args: readonly string[];
  readonly hideAutomation: boolean;
  /** Path of a file with cookies and storage, as Playwright writes it. */
  readonly storageState: string | undefined;
  readonly journey: Journey;
  /** Origin of the app, or the address of one of its pages. By default, the origin of each top-level page. */
  readonly app: string | undefined;
  readonly identify: Identify;
  /** Folder for screenshots of steps; null for none. */
  readonly screenshots: string | null;
  readonly onStep: (name: string) => void;
}

/** The result of one run of a journey. */
export interface Driven extends CapturedAround {
  /** Such as `Chromium 156.0.8078.79`. */
  readonly browser: string;
  /** Null if the journey succeeded. */
  readonly failure: FailedJourney | null;
}

/** After a journey, waits end once no request was sent for a time. The times are in milliseconds. */
const quiet = {
  /** For the wait before the pages are hidden, and for the one after SDKs have sent what they held back. */
  before: 1_000,
  /** For the wait after the pages are hidden: SDKs send their queues then. */
  after: 2_000,
  /** For one more wait if no request was sent to another host: as long as the slowest common SDKs need. */
  ifSilent: 6_000,
  /** Each wait ends after this time, even if requests are still sent. */
  limit: 20_000,
} as const;

/** Time limit, in milliseconds, for hiding the pages: a page that shows a dialogue never answers. */
const hidingLimit = 2_000;

/**
 * Runs a journey in a new browser, and captures what is sent.
 * @throws UsageProblem if the browser cannot be started or captured, or if its stored state cannot be used
 */
export async function drive(plan: DrivePlan): Promise<Driven> {
  const browser = await launched(plan);
  const strays = noteStrayErrors();
  try {
    const capture = captureOver(await browser.newBrowserCDPSession(), {
      app: plan.app,
      scriptHosts: createScriptHosts(),
    });
    const problem = await capture.ready();
    if (problem !== null) throw new UsageProblem(`the browser cannot be captured: ${problem}`);
    const context = await contextOf(browser, plan);
    const failed = await runJourney(context, plan, strays);
    const isCutShort = !(await settle(context, capture, plan.identify));
    // A promise or listener of the journey may also fail after its end.
    const failure = failed ?? (strays.first && failureBy(strays.first.error, context.pages()[0], null));
    const { browser: fromCache, serviceWorker: byServiceWorker } = capture.fromCache();
    return {
      browser: `Chromium ${browser.version()}`,
      failure,
      observations: await capture.observations(),
      ...{ scripts: capture.loadedScripts(), namedHosts: capture.namedHosts(), fromCache, byServiceWorker },
      ...{ automated: !plan.hideAutomation, isCutShort },
    };
  } finally {
    await browser.close();
    // Closing rejects promises that the journey does not await. That is not a failure, and must not end the process.
    await new Promise(setImmediate);
    strays.stop();
  }
}

async function launched({ chromium, executablePath, args, hideAutomation }: DrivePlan): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath,
      args: [...(hideAutomation ? ['--disable-blink-features=AutomationControlled'] : []), ...args],
      ...(hideAutomation && { ignoreDefaultArgs: ['--enable-automation'] }),
    });
  } catch (error) {
    throw new UsageProblem(`${executablePath} cannot be started: ${sentenceOf(error)}`);
  }
}

async function contextOf(browser: Browser, { hideAutomation, storageState }: DrivePlan): Promise<BrowserContext> {
  try {
    return await browser.newContext({
      ...(storageState !== undefined && { storageState }),
      ...(hideAutomation && { userAgent: await plainUserAgent(browser) }),
    });
  } catch (error) {
    throw new UsageProblem(`${storageState ?? 'a context'} cannot be used: ${sentenceOf(error)}`);
  }
}

/** The user agent of the same browser with a window. */
async function plainUserAgent(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const userAgent = await page.evaluate(() => navigator.userAgent);
  await page.close();
  return userAgent.replace('HeadlessChrome', 'Chrome');
}

/** Runs the journey, with screenshots of its steps. Returns how it failed; null if it succeeded. */
async function runJourney(
  context: BrowserContext,
  { journey, screenshots, onStep }: DrivePlan,
  strays: StrayErrors,
): Promise<FailedJourney | null> {
  const page = await context.newPage();
  let last: string | null = null;
  let count = 0;
  const step = async (name: string): Promise<void> => {
    last = name;
    count += 1;
    onStep(name);
    if (screenshots !== null) await screenshotOf(page, screenshots, screenshotName(count, name));
  };
  try {
    await Promise.race([journey({ page, context, step }), strays.raised]);
    return null;
  } catch (error) {
    if (screenshots !== null) await screenshotOf(page, screenshots, screenshotName(count + 1, 'failed'));
    return failureBy(error, page, last);
  }
}

/** @param last the last step; null if there was none */
function failureBy(error: unknown, page: Page | undefined, last: string | null): FailedJourney {
  const where = last === null ? '' : ` after step “${last}”`;
  return { app: webOrigin(page?.url()) ?? '', message: `The journey failed${where}: ${sentenceOf(error)}` };
}

/** Saves a screenshot of a page. Ignores errors, as for a page that is closed or shows a dialogue. */
async function screenshotOf(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, name), timeout: 5_000 }).catch(() => undefined);
}

/**
 * Makes pages behave as if they were hidden, and waits until everything that the journey caused has been sent,
 * including what SDKs delay.
 * @returns false if, at the time limit, pages were still sending or SDKs still held data back
 */
async function settle(context: BrowserContext, capture: CdpCapture, identify: Identify): Promise<boolean> {
  await capture.settled(quiet.before, quiet.limit);
  const hidden = context.pages().map((page) => page.evaluate(hide).catch(() => undefined));
  await Promise.race([Promise.all(hidden), after(hidingLimit, undefined, { ref: false })]);
  let isQuiet = await capture.settled(quiet.after, quiet.limit);
  const seen = {
    observations: await capture.observations(),
    ...{ scripts: capture.loadedScripts(), namedHosts: capture.namedHosts() },
  };
  const frames = () => context.pages().flatMap((page) => page.frames());
  // Also waits for what SDKs still hold back, so that each run has the same requests. Timers may be late, so this takes
  // up to twice as long as SDKs hold data back.
  const held = await waitForHeld(holdingIn(seen, identify), frames, { isHidden: false, limitMs: 2 * longestHoldMs });
  if (held !== 'nothing') isQuiet = await capture.settled(quiet.before, quiet.limit);
  const hasSent = (await capture.observations()).some(({ outcome, url, app }) => {
    return outcome === 'sent' && hostOf(url) !== hostOf(app);
  });
  if (!hasSent) isQuiet = await capture.settled(quiet.ifSilent, quiet.limit);
  return isQuiet && held !== 'held';
}

/** The host of an address. Origins cannot be compared, since a WebSocket's scheme differs from that of its app. */
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : null);

/**
 * Makes a page behave as if it were hidden, as when its user leaves it. The protocol does not report what a page sends
 * while its user really leaves it.
 */
function hide(): void {
  const hidden = { configurable: true, get: () => 'hidden' };
  Object.defineProperty(document, 'visibilityState', hidden);
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
}

/** An error as one line: Playwright's errors contain colours and a log of calls. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how colours begin.
  const [line = ''] = text.replaceAll(/\x1b\[[0-9;]*m/g, '').split('\n');
  return line.trim();
}
