import type { Browser, Page } from '../demo/browsers/browser.ts';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { launch } from '../demo/browsers/launch.ts';
import { startSink } from '../demo/sink.ts';
import { storedRecipient } from '../src/ledger/stored-recipient.ts';
import { type FrameTimes, framesWhileClicking, framesWhileScrolling, framesWhileTyping } from './frames.ts';
import { popupTimes } from './popup-opening.ts';
import { quantile } from './quantile.ts';
import { measureRecording, type RecordingCost } from './recording.ts';
import { type SeededLedger, seededApp, seededLedger } from './seeded-ledger.ts';

/** The cost of screens with a ledger of a million observations. Times in milliseconds. */
export interface FacesCost {
  readonly browser: string;
  /**
   * The time until the content is visible, as the median of several openings: from requesting a page, or for a popup
   * from the start of its page.
   */
  readonly opening: ReadonlyArray<{ readonly face: string; readonly median: number; readonly slowest: number }>;
  /** The times between two frames during an activity. */
  readonly frames: readonly FrameTimes[];
  /**
   * Megabytes while only this page is open, if the browser reports them (Chromium does): used by scripts, and private
   * memory of the extension's process, including its background.
   */
  readonly memory: ReadonlyArray<{
    readonly face: string;
    readonly scripts: number | null;
    readonly process: number | null;
  }>;
  /** The time that recording into such a ledger takes. */
  readonly recording: RecordingCost;
}

const openings = 9;

/** A page of the extension without content. */
const blank = 'devtools.html';

const rowsAtOnce = 2_000;

const popupPath = `popup.html?app=${encodeURIComponent(seededApp)}`;

const empty = { path: `${blank}?empty`, ready: 'body' };
const popupRow = '.vendors li .chip';

/** Pages, and the selector that must be present before they can be used. */
const faces = [
  { face: 'an empty page', ...empty },
  { face: 'popup, in a tab', path: popupPath, ready: popupRow },
  { face: 'dashboard, matrix', path: 'dashboard.html#/exposure', ready: '.matrix tbody tr:nth-child(60) a' },
  { face: 'dashboard, vendors', path: 'dashboard.html#/vendors', ready: '.vendors-index li .chip' },
  { face: 'dashboard, requests', path: 'dashboard.html#/requests', ready: '.virtual-list tbody tr:nth-child(10)' },
] as const;

/** The same pages as popups, opened by the extension's button. */
const popups = [
  { face: 'an empty popup', ...empty },
  { face: 'popup', path: 'popup.html', ready: popupRow },
] as const;

/** Opens the screens in a browser with a seeded ledger. */
export async function measureFaces(kind: BrowserKind): Promise<FacesCost> {
  const sink = await startSink({ appFolder: '.', respond: () => ({ body: 'the app' }) });
  const browser = await launch(kind, { sinkPort: sink.port, keepNetworkLog: false });
  try {
    const ledger = seededLedger(Date.now());
    await seed(browser, ledger);
    const opening = [...(await openingTimes(browser)), ...(await popupOpenings(browser))];
    const frames = [...(await framesOfMatrix(browser)), ...(await framesOfRequests(browser))];
    const memory = [
      await memoryOf(browser, 'dashboard, matrix', 'dashboard.html#/exposure'),
      await memoryOf(browser, 'dashboard, requests', 'dashboard.html#/requests'),
      await memoryOf(browser, 'popup', popupPath),
    ];
    return { browser: browser.name, opening, frames, memory, recording: await measureRecording(browser, ledger) };
  } finally {
    await browser.close();
    await sink.close();
  }
}

/** Writes the seeded ledger into the extension's database. */
async function seed(browser: Browser, { recipients, disclosures, requests, details }: SeededLedger): Promise<void> {
  const page = await browser.extensionPage('popup.html');
  await put(page, 'recipients', recipients.map(storedRecipient));
  await put(page, 'disclosures', disclosures);
  await put(page, 'requests', requests);
  // Details have the keys that their requests were given.
  await put(page, 'details', details, true);
  await closeWelcomePage(page);
  // Collects garbage from seeding, which would otherwise slow down every opening.
  await page.heap();
  await page.close();
}

/** Closes the welcome page. It opens by itself, in Chromium some seconds after the browser has started. */
async function closeWelcomePage(page: Page): Promise<void> {
  for (const end = Date.now() + 20_000; (await closeOthers(page)) === 0; ) {
    if (Date.now() > end) throw new Error('the welcome page has not opened');
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Closes the extension's other pages, which share a process and its memory. Returns how many there were. */
function closeOthers(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { readonly tabs: Tabs } }).chrome;
    const own = await tabs.getCurrent();
    const others = (await tabs.query({})).filter(({ id, url }) => id !== own.id && url?.startsWith(location.origin));
    for (const { id } of others) await tabs.remove(id);
    return others.length;
  });
}

/** The part of the browser's tabs API that is used. */
interface Tabs {
  getCurrent(): Promise<{ readonly id: number }>;
  query(all: object): Promise<ReadonlyArray<{ readonly id: number; readonly url?: string }>>;
  remove(id: number): Promise<void>;
}

async function put(page: Page, store: string, rows: readonly object[], keyed = false): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const batch = { store, from, keyed, rows: rows.slice(from, from + rowsAtOnce) };
    await page.evaluate(async (some) => {
      const opened = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await opened(indexedDB.open('outflow'));
      const transaction = db.transaction(some.store, 'readwrite');
      some.rows.forEach((row, at) => {
        transaction.objectStore(some.store).put(row, some.keyed ? some.from + at + 1 : undefined);
      });
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    }, batch);
  }
}

async function openingTimes(browser: Browser): Promise<FacesCost['opening']> {
  const opener = await browser.extensionPage(blank);
  const opening = [];
  for (const { face, path, ready } of faces) {
    const times: number[] = [];
    for (let round = 0; round < openings; round += 1) times.push(await openingTime(opener, { path, ready, blank }));
    opening.push(openingOf(face, times));
  }
  await closeOthers(opener);
  await opener.close();
  return opening;
}

async function popupOpenings(browser: Browser): Promise<FacesCost['opening']> {
  const opening = [];
  for (const { face, ...popup } of popups) opening.push(openingOf(face, await popupTimes(browser, popup, openings)));
  return opening;
}

const openingOf = (face: string, times: readonly number[]) => ({
  face,
  median: quantile(times, 0.5),
  slowest: Math.max(...times),
});

/**
 * Navigates a tab in front to a page, and waits until it is rendered. Browsers render background tabs once a second.
 */
function openingTime(
  opener: Page,
  to: { readonly path: string; readonly ready: string; readonly blank: string },
): Promise<number> {
  return opener.evaluate(async ({ path, ready, blank }) => {
    const tab = window.open(blank, 'face');
    if (tab === null) throw new Error('no tab was opened');
    const soon = () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    const drawn = () => new Promise((done) => tab.requestAnimationFrame(done));
    const pause = (time: number) => new Promise((done) => setTimeout(done, time));
    await pause(1_200);
    const address = new URL(path, location.href).href;
    const start = performance.now();
    tab.location.replace(path);
    while (tab.location.href !== address || tab.document.readyState === 'loading') await soon();
    while (tab.document.querySelector(ready) === null) {
      if (performance.now() - start > 20_000) throw new Error(`${path} showed no ${ready}`);
      await drawn();
    }
    await drawn();
    await soon();
    const took = performance.now() - start;
    // Remaining work of this opening must not count for the next one.
    await pause(1_500);
    return took;
  }, to);
}

async function framesOfMatrix(browser: Browser): Promise<FrameTimes[]> {
  const page = await openWide(browser, 'dashboard.html#/exposure', '.matrix tbody a');
  const frames = [
    await framesWhileScrolling(page, 'scrolling the matrix', '.matrix-region'),
    await framesWhileTyping(page, 'filtering the matrix', '.exposure-find', 'analytics'),
    await framesWhileClicking(page, 'ordering the matrix', '.matrix-kinds button'),
  ];
  await page.close();
  return frames;
}

async function framesOfRequests(browser: Browser): Promise<FrameTimes[]> {
  const page = await openWide(browser, 'dashboard.html#/requests', '.virtual-list tbody tr');
  const frames = [
    await framesWhileScrolling(page, 'scrolling the requests', '.virtual-list'),
    await framesWhileTyping(page, 'searching the requests', 'main input[type=search]', 'group_1.field'),
  ];
  await page.close();
  return frames;
}

async function memoryOf(browser: Browser, face: string, path: string): Promise<FacesCost['memory'][number]> {
  const page = await openWide(browser, path, 'h1');
  const scripts = await page.heap();
  const memory = { face, scripts, process: await browser.extensionMemory() };
  await page.close();
  return memory;
}

/** Opens a page of the extension in a window of 1280 × 900 pixels, and waits until it has read its data. */
async function openWide(browser: Browser, path: string, ready: string): Promise<Page> {
  const page = await browser.extensionPage(path);
  await page.setViewport(1280, 900);
  await page.waitFor(ready);
  await page.evaluate(() => new Promise<void>((done) => setTimeout(done, 4_000)));
  return page;
}
