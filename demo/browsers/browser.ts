/** A page of a real browser: what the journey and the tests need of it. */
export interface Page {
  url(): string;
  goto(url: string): Promise<void>;
  /** Waits until an element matching the selector is visible. */
  waitFor(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses a key, or several held together, as in `Shift+Tab`, where the focus is. */
  press(keys: string): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Runs a self-contained function in the page; argument and result travel as JSON. */
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
   * Megabytes that scripts of the page's process hold once nothing is left over; null if the browser does not report
   * it.
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
  /** Warnings, errors and exceptions of the extension's own worker and pages, so far. */
  extensionErrors(): Promise<readonly string[]>;
  /** Megabytes that the extension's own process has to itself, its background with it; null if that is not reported. */
  extensionMemory(): Promise<number | null>;
  /** Stops the extension's background, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Reloads the extension, as an update does. Its open pages are closed. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off or on, as the user does on the browser's page of extensions. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Grants access to all sites, to no site, or to those of some origins alone, as the user can. */
  setSiteAccess(granted: 'all' | 'none' | readonly string[]): Promise<void>;
  /**
   * Grants what the extension asks its user for, by the button of the browser's own prompt; null if that is out of
   * reach.
   */
  readonly acceptPrompt: (() => Promise<void>) | null;
  /**
   * Lets the extension into private windows as far as the user can, then opens one at an address. Closing the page
   * closes its window.
   */
  openPrivate(url: string): Promise<Pick<Page, 'close'>>;
  /** Resolves when the user closed the browser. */
  readonly closed: Promise<void>;
  /** Rejects if the browser's network log was kept, and has a request of the extension's own. */
  close(): Promise<void>;
}

/** A request as the browser reports it, before it is answered. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Address of the document that sent it, as it was then. */
  readonly documentUrl: string;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; null for a browser without it. */
  readonly extension: string | null;
  /** Port of the sink every host resolves to; without it the real network is used. */
  readonly sinkPort?: number;
  /** Canonical names (CNAME) that hosts have for the browser. Only Firefox shows them to extensions. */
  readonly canonicalNames?: Readonly<Record<string, string>>;
  /** Folder of the profile, which stays when the browser is closed. */
  readonly profile?: string;
  /** Folder in which downloads are put, under the names they come with. */
  readonly downloads?: string;
  /**
   * Called for every request but navigations of a page that `open` opened, as it is sent. Chromium alone reports them.
   */
  readonly onRequest?: (sent: SentRequest) => void;
  /** Lets third parties keep cookies, which Chromium as installed here may block. Chromium alone. */
  readonly thirdPartyCookies?: boolean;
  /**
   * Keeps the browser's network log, to find requests of the extension's own; by default where the extension runs
   * without a window, with a sink. It costs time.
   */
  readonly keepNetworkLog?: boolean;
  /** Shows a window. */
  readonly headed?: boolean;
  /** Port for the DevTools protocol: with it, Chromium opens its DevTools with every tab. */
  readonly devtoolsPort?: number;
}

/** The source of a call that both browsers evaluate; `__name` is what esbuild puts around named functions. */
export function callSource(run: (argument: never) => unknown, argument: unknown): string {
  return `(() => { const __name = (f) => f; return (${run.toString()})(${JSON.stringify(argument) ?? 'undefined'}); })()`;
}
