import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage, type Worker } from 'playwright-core';
import { type Browser, callSource, type LaunchOptions, type Page, type SentRequest } from './browser.ts';
import { findBrowser } from './executable.ts';
import { assertNoRequests, linesOf, netLogArguments, requestsInNetLog } from './own-traffic.ts';

/** Launches Chromium, with the extension if there is one. */
export async function launchChromium({
  extension,
  sinkPort,
  downloads,
  onRequest,
  har,
  onContext,
  thirdPartyCookies = false,
  profile: kept,
  keepNetworkLog = false,
  headed = false,
  devtoolsPort,
}: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  const version = versionOf(executablePath);
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'outflow-chromium-')));
  await writePreferences(profile, { ...errorsKept(extension), ...(thirdPartyCookies && allCookies) });
  const logFolder = keepNetworkLog ? await mkdtemp(join(tmpdir(), 'outflow-network-')) : null;
  const netLog = logFolder && join(logFolder, 'log.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    handleSIGINT: !headed,
    handleSIGTERM: !headed,
    viewport: headed ? null : { width: 1280, height: 800 },
    ...(har !== undefined && { recordHar: { path: har, content: 'embed' as const } }),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...(extension === null ? [] : extensionArguments(extension)),
      ...plainArguments(version),
      ...networkArguments(sinkPort),
      ...netLogArguments(netLog),
      ...devtoolsArguments(devtoolsPort),
    ],
  });
  const logged = collectErrors(context);
  await onContext?.(context);
  if (downloads !== undefined) keepDownloads(context, downloads);
  const id = extension === null ? 'none' : new URL((await firstWorker(context)).url()).host;
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));

  const openPage = async (url: string): Promise<PlaywrightPage> => {
    const page = await context.newPage();
    if (onRequest !== undefined) await reportRequests(page, onRequest);
    await page.goto(url);
    return page;
  };
  return {
    name: `Chromium ${version}`,
    open: async (url) => pageOf(await openPage(url)),
    extensionPage: async (path) => pageOf(await openPage(`chrome-extension://${id}/${path}`)),
    extensionErrors: async () => [...logged, ...(await uncaughtErrors(context, id))],
    extensionMemory: () => extensionMemory(context),
    stopWorker: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    reloadExtension: async () => {
      await onExtensionsPage(context, `${developer}.reload(${JSON.stringify(id)}, { failQuietly: true })`);
    },
    setEnabled: async (enabled) => {
      await onExtensionsPage(context, `chrome.management.setEnabled(${JSON.stringify(id)}, ${enabled})`);
    },
    setSiteAccess: async (granted) => {
      const hostAccess = { all: 'ON_ALL_SITES', none: 'ON_CLICK' }[granted as string] ?? 'ON_SPECIFIC_SITES';
      const hosts = typeof granted === 'string' ? [] : granted.map((origin) => `${origin}/*`);
      await onExtensionsPage(
        context,
        `(async () => {
          const extensionId = ${JSON.stringify(id)};
          await ${developer}.updateExtensionConfiguration({ extensionId, hostAccess: '${hostAccess}' });
          for (const host of ${JSON.stringify(hosts)}) await ${developer}.addHostPermission(extensionId, host);
        })()`,
      );
    },
    acceptPrompt: null,
    openPrivate: async (url) => {
      // Chromium ignores this without an error if the manifest forbids it.
      const update = { extensionId: id, incognitoAccess: true };
      await onExtensionsPage(context, `${developer}.updateExtensionConfiguration(${JSON.stringify(update)})`);
      return openPrivate(context, url);
    },
    closed,
    close: async () => {
      await context.close();
      const requests = netLog === null ? [] : await requestsInNetLog(linesOf(netLog), `chrome-extension://${id}`);
      const temporary = [logFolder, kept === undefined ? profile : null].filter((folder) => folder !== null);
      for (const folder of temporary)
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      assertNoRequests(requests);
    },
  };
}

const developer = 'chrome.developerPrivate';

/** Opens a private window: a browser context of the DevTools protocol is an incognito profile. */
async function openPrivate(context: BrowserContext, url: string): Promise<Pick<Page, 'close'>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Chromium has no session of its own.');
  const { browserContextId } = await session.send('Target.createBrowserContext', { disposeOnDetach: true });
  const { targetId } = await session.send('Target.createTarget', { url, browserContextId });
  return {
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await session.send('Target.disposeBrowserContext', { browserContextId });
      await session.detach();
    },
  };
}

/** Collects uncaught errors of the extension's worker, which Playwright does not report. */
async function uncaughtErrors(context: BrowserContext, id: string): Promise<string[]> {
  const errors = await onExtensionsPage<RuntimeError[]>(
    context,
    `${developer}.getExtensionInfo(${JSON.stringify(id)}).then((info) => info.runtimeErrors)`,
  );
  return errors
    .filter(({ message, contextUrl }) => message.startsWith('Uncaught') && !contextUrl.endsWith('.html'))
    .map(({ message, source }) => `${source}: ${message}`);
}

/** Evaluates an expression on `chrome://extensions`, which has access to private extension APIs. */
async function onExtensionsPage<Result>(context: BrowserContext, expression: string): Promise<Result> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const result = await page.evaluate<Result>(expression);
  await page.close();
  return result;
}

interface RuntimeError {
  readonly message: string;
  readonly source: string;
  readonly contextUrl: string;
}

/** Version of an installed Chromium, such as `156.0.8078.79`. */
export function versionOf(executablePath: string): string {
  const printed = execFileSync(executablePath, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(\.\d+)+/.exec(printed)?.[0] ?? '0';
}

function extensionArguments(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
  ];
}

/** Arguments that hide Chromium's signs of automation, since analytics SDKs send nothing from automated browsers. */
export function plainArguments(version: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-blink-features=AutomationControlled',
    `--user-agent=${userAgent(version)}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

function userAgent(version: string): string {
  const platform = { darwin: 'Macintosh; Intel Mac OS X 10_15_7', win32: 'Windows NT 10.0; Win64; x64' }[
    process.platform as string
  ];
  const major = version.split('.')[0];
  return `Mozilla/5.0 (${platform ?? 'X11; Linux x86_64'}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}

/** Arguments that make Chromium send all requests to the sink at a port. Without a port, there are none. */
export function networkArguments(sinkPort: number | undefined): string[] {
  if (sinkPort === undefined) return [];
  return ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${sinkPort}`, '--disable-quic'];
}

function devtoolsArguments(port: number | undefined): string[] {
  return port === undefined ? [] : ['--auto-open-devtools-for-tabs', `--remote-debugging-port=${port}`];
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** The private memory of the extension's process in MiB, read from Linux (proc(5), smaps_rollup). Null elsewhere. */
async function extensionMemory(context: BrowserContext): Promise<number | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined || process.platform !== 'linux') return null;
  // Without memory pressure, browsers postpone garbage collection.
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.map(async ({ id }) => {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8');
    if (!command.includes('--extension-process')) return 0;
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
    return [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].reduce((sum, [, size]) => sum + Number(size), 0);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1_024;
}

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');
  context.on('console', (message) => {
    const url = message.worker()?.url() ?? message.page()?.url() ?? message.location().url;
    if (isOurs(url) && ['error', 'warning'].includes(message.type())) errors.push(`${url}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const url = error.page()?.url() ?? '';
    if (isOurs(url)) errors.push(`${url}: ${error.error().stack ?? error.error().message}`);
  });
  return errors;
}

/** Preferences that make Chromium store the errors of an unpacked extension from its start on; 7 means all kinds. */
function errorsKept(extension: string | null): object {
  const settings = extension === null ? {} : { [idOf(extension)]: { store_extension_errors: 7 } };
  return { extensions: { ui: { developer_mode: true }, settings } };
}

/** Id of the unpacked extension in a folder: half the digest of its path, in letters from a to p. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** Preferences that allow third-party cookies: 0 is "allow all cookies". */
const allCookies = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** Writes the preferences of a profile that has not been used yet. */
async function writePreferences(profile: string, preferences: object): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
}

async function reportRequests(page: PlaywrightPage, onRequest: (sent: SentRequest) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request, documentURL, type }) => {
    if (type !== 'Document') onRequest({ method: request.method, url: request.url, documentUrl: documentURL });
  });
  await session.send('Network.enable');
}

function keepDownloads(context: BrowserContext, folder: string): void {
  context.on('page', (page) => {
    page.on('download', (download) => void download.saveAs(join(folder, download.suggestedFilename())));
  });
}

/** A page of Playwright's as the journey and the tests use it. */
export function pageOf(page: PlaywrightPage): Page {
  return {
    url: () => page.url(),
    goto: async (url) => {
      await page.goto(url);
    },
    waitFor: async (selector) => {
      await page.waitForSelector(selector, { timeout: 15_000 });
    },
    fill: (selector, text) => page.fill(selector, text),
    click: (selector) => page.click(selector),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    evaluate: (run: (argument: never) => unknown, argument?: unknown) =>
      page.evaluate(callSource(run, argument)) as never,
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    setColorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    heap: async () => {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const held = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return (held.usedSize + held.embedderHeapUsedSize + held.backingStorageSize) / 1e6;
    },
    close: () => page.close(),
  };
}
