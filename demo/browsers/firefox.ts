import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import puppeteer, { type KeyInput, type Browser as PuppeteerBrowser, type Page as PuppeteerPage } from 'puppeteer-core';
import { type Browser, callSource, type LaunchOptions, type Page } from './browser.ts';
import { findBrowser } from './executable.ts';
import {
  acceptPrompt,
  collectConsole,
  collectedRequests,
  collectRequests,
  consoleErrors,
  enableAddon,
  focusPage,
  grantSites,
  memoryOfExtensions,
  openPrivateWindow,
  overrideNames,
  preferColorScheme,
  privilegedIn,
  type RunPrivileged,
  reloadAddon,
  terminateBackground,
} from './firefox-privileged.ts';
import { assertNoRequests } from './own-traffic.ts';
import { createProfile, keepStartupCache } from './startup-cache.ts';

const extensionId = 'outflow@outflow.dev';

/** Launches Firefox with the extension temporarily installed. */
export async function launchFirefox({
  extension,
  sinkPort,
  canonicalNames = {},
  downloads,
  profile,
  keepNetworkLog = false,
  headed = false,
}: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  const version = versionOf(executablePath);
  const folder = profile ?? (await createProfile(version));
  const uuid = randomUUID();
  const origin = `moz-extension://${uuid}`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    handleSIGINT: !headed,
    handleSIGTERM: !headed,
    acceptInsecureCerts: sinkPort !== undefined,
    // Firefox would report every request to Puppeteer, which takes a third more processor time for each.
    networkEnabled: false,
    defaultViewport: headed ? null : { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    userDataDir: folder,
    extraPrefsFirefox: {
      ...extensionPreferences(uuid),
      ...proxyPreferences(sinkPort),
      ...downloadPreferences(downloads),
      ...(profile !== undefined && keepingPreferences),
    },
  });
  const privileged = await privilegedIn(browser);
  await collectConsole(privileged, extensionId);
  if (keepNetworkLog) await collectRequests(privileged, extensionId);
  await overrideNames(privileged, canonicalNames);
  if (extension !== null) await browser.installExtension(extension);
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));

  return {
    name: `Firefox ${version}`,
    open: async (url) => {
      const page = await plainPage(browser);
      await page.goto(url);
      return pageOf(page, privileged);
    },
    extensionPage: async (path) => {
      const page = await browser.newPage();
      await gotoExtension(page, `${origin}/${path}`);
      return pageOf(page, privileged);
    },
    extensionErrors: () => consoleErrors(privileged, origin),
    extensionMemory: () => memoryOfExtensions(privileged),
    stopWorker: () => terminateBackground(privileged, extensionId),
    reloadExtension: () => reloadAddon(privileged, extensionId),
    setEnabled: (enabled) => enableAddon(privileged, extensionId, enabled),
    setSiteAccess: (granted) => grantSites(privileged, extensionId, granted),
    acceptPrompt: () => acceptPrompt(privileged),
    openPrivate: (url) => openPrivateWindow(privileged, extensionId, url),
    closed,
    close: async () => {
      const requests = keepNetworkLog ? await collectedRequests(privileged).catch(noneWhenGone) : [];
      await browser.close();
      if (profile === undefined) {
        await keepStartupCache(version, folder);
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      }
      assertNoRequests(requests);
    },
  };
}

/** No requests: the browser was already closed, by the user or a test. */
const noneWhenGone = (): string[] => [];

function versionOf(executablePath: string): string {
  const printed = execFileSync(executablePath, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(\.\d+)+/.exec(printed)?.[0] ?? '0';
}

/** Preferences that grant the extension its hosts and set its address. */
function extensionPreferences(uuid: string): Record<string, unknown> {
  return {
    'extensions.originControls.grantByDefault': true,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  };
}

/** Preferences that route every host, including loopback, through the sink's proxy. */
function proxyPreferences(port: number | undefined): Record<string, unknown> {
  if (port === undefined) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

/**
 * Preferences that keep an extension's stored data after its removal: a temporarily installed extension is removed when
 * the browser closes.
 */
const keepingPreferences = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function downloadPreferences(folder: string | undefined): Record<string, unknown> {
  if (folder === undefined) return {};
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

/** Opens a page without signs of automation, since analytics SDKs send nothing from automated browsers. */
async function plainPage(browser: PuppeteerBrowser): Promise<PuppeteerPage> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false });');
  return page;
}

/** Polls the page until it has loaded, since Firefox never reports that for an extension's page. */
async function gotoExtension(page: PuppeteerPage, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  const deadline = Date.now() + 15_000;
  while (
    !(await page.evaluate(`location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`))
  ) {
    if (Date.now() > deadline) throw new Error(`${url} did not load.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Focus is only visible in the front window, and only if the page has the focus. */
async function bringToFront(page: PuppeteerPage, privileged: RunPrivileged): Promise<void> {
  await page.bringToFront();
  if (!(await page.evaluate('document.hasFocus()'))) await focusPage(privileged);
}

function pageOf(page: PuppeteerPage, privileged: RunPrivileged): Page {
  return {
    url: () => page.url(),
    goto: async (url) => {
      if (url.startsWith('moz-extension:')) await gotoExtension(page, url);
      else await page.goto(url);
    },
    waitFor: async (selector) => {
      await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
    },
    fill: (selector, text) => page.locator(selector).fill(text),
    click: (selector) => page.locator(selector).click(),
    press: async (keys) => {
      await bringToFront(page, privileged);
      const held = keys.split('+') as KeyInput[];
      const last = held.pop() as KeyInput;
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
    type: async (text) => {
      await bringToFront(page, privileged);
      await page.keyboard.type(text);
    },
    evaluate: (run: (argument: never) => unknown, argument?: unknown) =>
      page.evaluate(callSource(run, argument)) as never,
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    setColorScheme: (scheme) => preferColorScheme(privileged, scheme),
    heap: async () => null,
    close: () => page.close(),
  };
}
