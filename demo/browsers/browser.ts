import type { BrowserContext } from 'playwright-core';

/** A page of a real browser, with the functions that the journey and the tests need. */
export interface Page {
  url(): string;
  goto(url: string): Promise<void>;
  /** Waits until an element matching the selector is visible. */
  waitFor(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses a key, or several keys together (`Shift+Tab`), in the focused element. */
  press(keys: string): Promise<void>;
  /** Types text into the focused element. */
  type(text: string): Promise<void>;
  /** Runs a self-contained function in the page. Its argument and result are passed as JSON. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /**
   * Memory that the page's scripts use after garbage collection, in megabytes; null if the browser does not report it.
   */
  heap(): Promise<number | null>;
  close(): Promise<void>;
}

/** A real browser with the extension loaded. */
export interface Browser {
  /** Such as `Chromium 156.0.8078.79`. */
  readonly name: string;
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Warnings, errors and exceptions of the extension's background and pages so far. */
  extensionErrors(): Promise<readonly string[]>;
  /** Private memory of the extension's process, including its background, in megabytes; null if it is not reported. */
  extensionMemory(): Promise<number | null>;
  /** Stops the extension's background, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Reloads the extension, as an update does. Its open pages are closed. */
  reloadExtension(): Promise<void>;
  /** Disables or enables the extension, as users do on the browser's page of extensions. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Grants access to all sites, to none, or to some origins only, as users can. */
  setSiteAccess(granted: 'all' | 'none' | readonly string[]): Promise<void>;
  /** Accepts the browser's prompt for the access that the extension requests; null if it cannot be reached. */
  readonly acceptPrompt: (() => Promise<void>) | null;
  /**
   * Allows the extension in private windows as far as users can, then opens a private window at an address. Closing the
   * page closes its window.
   */
  openPrivate(url: string): Promise<Pick<Page, 'close'>>;
  /** Resolves when the browser is closed. */
  readonly closed: Promise<void>;
  /** Rejects if the browser's network log contains a request by the extension itself. */
  close(): Promise<void>;
}

/** A request as the browser reports it, before the response. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Address of the document that sent it, at the time of sending. */
  readonly documentUrl: string;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; null to start the browser without it. */
  readonly extension: string | null;
  /** Port of the sink to which all host names resolve. Without it, the real network is used. */
  readonly sinkPort?: number;
  /** Canonical names (CNAME) of hosts. Only Firefox shows them to extensions. */
  readonly canonicalNames?: Readonly<Record<string, string>>;
  /** Folder of the profile, which is kept when the browser is closed. */
  readonly profile?: string;
  /** Folder for downloads, which keep their names. */
  readonly downloads?: string;
  /** Called for every request as it is sent, except navigations of pages that `open` opened. Chromium only. */
  readonly onRequest?: (sent: SentRequest) => void;
  /** File for the HAR that Playwright records of all pages; it is written when the browser is closed. Chromium only. */
  readonly har?: string;
  /** Called with Playwright's context before the first page is opened. Chromium only. */
  readonly onContext?: (context: BrowserContext) => Promise<void>;
  /** Allows third-party cookies, which the installed Chromium may block. Chromium only. */
  readonly thirdPartyCookies?: boolean;
  /**
   * Keeps the browser's network log, to find requests by the extension itself. Default: only if the browser is
   * headless, has the extension, and uses a sink. Takes extra time.
   */
  readonly keepNetworkLog?: boolean;
  /** Whether the browser window is shown. */
  readonly headed?: boolean;
  /** Port for the DevTools protocol. If set, Chromium opens DevTools with every tab. */
  readonly devtoolsPort?: number;
}

/**
 * The source of a function call that both browsers can evaluate. `__name` is a function that esbuild inserts around
 * named functions.
 */
export function callSource(run: (argument: never) => unknown, argument: unknown): string {
  return `(() => { const __name = (f) => f; return (${run.toString()})(${JSON.stringify(argument) ?? 'undefined'}); })()`;
}
