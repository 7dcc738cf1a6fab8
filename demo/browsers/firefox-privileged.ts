import type { Browser as PuppeteerBrowser } from 'puppeteer-core';

/** Runs an expression with Firefox's own privileges. Needs `--remote-allow-system-access`. */
export type RunPrivileged = <Result>(expression: string) => Promise<Result>;

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Connects to the browser's own window, which Puppeteer does not support. */
export async function privilegedIn(browser: PuppeteerBrowser): Promise<RunPrivileged> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: Array<{ context: string }>;
  };
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own.');
  return async <Result>(expression: string): Promise<Result> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    const outcome = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text ?? 'Firefox refused.');
    return JSON.parse(outcome.result?.value ?? 'null') as Result;
  };
}

/** Code that runs in the extension's process and forwards its warnings and errors to the browser process. */
function consoleForwarder(extensionId: string): string {
  return `
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    storage.addLogEventListener((message) => {
      const event = message.wrappedJSObject ?? message;
      if (!String(event.filename).startsWith('moz-extension:') && event.addonId !== ${JSON.stringify(extensionId)}) return;
      if (event.level !== 'error' && event.level !== 'warn') return;
      const text = Array.from(event.arguments ?? [], String).join(' ');
      Services.cpmm.sendAsyncMessage('Outflow:Console', event.filename + ': ' + text);
    }, Services.scriptSecurityManager.getSystemPrincipal());`;
}

/** Starts collecting the console warnings and errors of extensions. Call it before the extension is installed. */
export async function collectConsole(run: RunPrivileged, extensionId: string): Promise<void> {
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(consoleForwarder(extensionId))}`;
  await run(`(() => {
    globalThis.outflowConsole = [];
    Services.ppmm.addMessageListener('Outflow:Console', ({ data }) => outflowConsole.push(data));
    Services.ppmm.loadProcessScript(${JSON.stringify(script)}, true);
  })()`);
}

/**
 * Messages that Firefox logs if a page is closed during a read, or if the background is stopped while a reply is
 * pending. They occur with every extension and cannot be prevented by its code.
 */
const ignoredMessages = [
  /transaction that was not yet complete has been aborted due to page navigation/,
  /Promise (?:resolved|rejected) after context unloaded/,
];

/**
 * The console warnings and errors collected so far, and the uncaught exceptions of the extension at this origin,
 * without Firefox's messages about closed pages and stopped backgrounds.
 */
export async function consoleErrors(run: RunPrivileged, origin: string): Promise<string[]> {
  const logged = await run<string[]>('outflowConsole');
  const uncaught = await run<string[]>(`Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(${JSON.stringify(origin)}))
    .map((message) => message.sourceName + ': ' + message.errorMessage)`);
  return [...logged, ...uncaught].filter((error) => !ignoredMessages.some((note) => note.test(error)));
}

/**
 * Starts collecting the addresses that an extension requests from its pages, its background and its content scripts.
 * Firefox distinguishes content scripts from their page by their principal. Call it before the extension is installed.
 */
export async function collectRequests(run: RunPrivileged, extensionId: string): Promise<void> {
  await run(`(() => {
    globalThis.outflowRequests = [];
    const isExtension = (principal) =>
      [principal?.addonPolicy, principal?.contentScriptAddonPolicy].some((policy) => policy?.id === ${JSON.stringify(extensionId)});
    globalThis.outflowRequestObserver = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
        if (isExtension(loadingPrincipal) || isExtension(triggeringPrincipal)) outflowRequests.push(channel.URI.spec);
      },
    };
    Services.obs.addObserver(outflowRequestObserver, 'http-on-opening-request');
  })()`);
}

/** The addresses collected so far. */
export function collectedRequests(run: RunPrivileged): Promise<string[]> {
  return run('outflowRequests');
}

/** Private memory of the process of extensions after garbage collection, in MiB; null if there is no such process. */
export async function memoryOfExtensions(run: RunPrivileged): Promise<number | null> {
  await run(`Services.obs.notifyObservers(null, 'child-mmu-request')`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const sizes = await run<number[]>(`ChromeUtils.requestProcInfo().then(({ children }) => children
    .filter(({ type }) => type === 'extension')
    .map(({ memory }) => memory))`);
  return sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

/** Stops the extension's event page, as Firefox does when it is idle. */
export async function terminateBackground(run: RunPrivileged, extensionId: string): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
  await run(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
}

const addons = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;

/** Reloads an extension, as the button in `about:debugging` does. */
export async function reloadAddon(run: RunPrivileged, extensionId: string): Promise<void> {
  await run(`${addons}.getAddonByID(${JSON.stringify(extensionId)}).then((addon) => addon.reload()).then(() => null)`);
}

/** Disables or enables an extension, as `about:addons` does. */
export async function enableAddon(run: RunPrivileged, extensionId: string, enabled: boolean): Promise<void> {
  const call = enabled ? 'enable' : 'disable';
  await run(`${addons}.getAddonByID(${JSON.stringify(extensionId)}).then((addon) => addon.${call}()).then(() => null)`);
}

/** Grants an extension access to all sites, none, or some origins only, as `about:addons` does. */
export async function grantSites(
  run: RunPrivileged,
  extensionId: string,
  granted: 'all' | 'none' | readonly string[],
): Promise<void> {
  const origins = { all: ['<all_urls>'], none: [] }[granted as string] ?? [...granted].map((origin) => `${origin}/*`);
  await run(`(async () => {
    const { ExtensionPermissions: permissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const id = ${JSON.stringify(extensionId)};
    const { extension } = WebExtensionPolicy.getByID(id);
    const known = (await permissions.get(id)).origins;
    await permissions.remove(id, { permissions: [], origins: [...known, '<all_urls>'] }, extension);
    await permissions.add(id, { permissions: [], origins: ${JSON.stringify(origins)} }, extension);
  })()`);
}

/**
 * Presses the first button of the prompt beside Firefox's address bar, until the prompt is gone.
 * @throws Error if there is no prompt, or if it stays
 */
export async function acceptPrompt(run: RunPrivileged): Promise<void> {
  const isGone = await run<boolean>(`(async () => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const shown = () => window.document.querySelector('#notification-popup popupnotification:not([hidden])');
    const isOpen = () => window.PopupNotifications.panel.state === 'open' && shown() !== null;
    let seen = false;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (isOpen()) {
        seen = true;
        shown().button.click(); // Firefox ignores it in the first moments, in which a user should read.
      } else if (seen) return true;
      else window.focus();
      await new Promise((resolve) => window.setTimeout(resolve, 200));
    }
    return false;
  })()`);
  if (!isGone) throw new Error('Firefox showed no prompt, or did not take the answer.');
}

/**
 * Allows an extension in private windows, as `about:addons` does unless the manifest forbids it, and opens a private
 * window at an address. Returns a function that closes it.
 */
export async function openPrivateWindow(
  run: RunPrivileged,
  extensionId: string,
  url: string,
): Promise<{ close(): Promise<void> }> {
  await run(`(async () => {
    const { ExtensionPermissions: permissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const id = ${JSON.stringify(extensionId)};
    const addon = await ${addons}.getAddonByID(id);
    if (addon.incognito !== 'not_allowed') {
      await permissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await addon.reload();
    }
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
    await opened.delayedStartupPromise;
    globalThis.outflowPrivate = opened;
    opened.gBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
  })()`);
  return { close: () => run('outflowPrivate.close()').then(() => undefined) };
}

/** Gives the focus to the front page. In a new tab, the address bar may have it. */
export async function focusPage(run: RunPrivileged): Promise<void> {
  await run(`(() => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    window.focus();
    window.gBrowser.selectedBrowser.focus();
  })()`);
}

/** Makes Firefox's resolver report that hosts are aliases of other names. */
export async function overrideNames(run: RunPrivileged, names: Readonly<Record<string, string>>): Promise<void> {
  await run(`(() => {
    const override = Cc['@mozilla.org/network/native-dns-override;1'].getService(Ci.nsINativeDNSResolverOverride);
    for (const [host, name] of ${JSON.stringify(Object.entries(names))}) {
      override.addIPOverride(host, '127.0.0.1');
      override.setCnameOverride(host, name);
    }
  })()`);
}

/** Sets the colour scheme that every page sees as the preferred one. */
export async function preferColorScheme(run: RunPrivileged, scheme: 'light' | 'dark'): Promise<void> {
  await run(
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
  );
}
