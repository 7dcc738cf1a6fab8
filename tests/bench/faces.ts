import type { Browser, Page } from '../../demo/browsers/browser.ts';
import type { BrowserKind } from '../../demo/browsers/executable.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { quantile } from './quantile.ts';
import { seededApp, seededLedger } from './seeded-ledger.ts';

/** What faces cost with a ledger of a million observations. Times in milliseconds. */
export interface FacesCost {
  readonly browser: string;
  /** From asking for a page until what it is for is on the screen: the median of several openings. */
  readonly opening: ReadonlyArray<{ readonly face: string; readonly median: number; readonly slowest: number }>;
  /** Between two frames while something goes on, by what does. */
  readonly frames: ReadonlyArray<{ readonly doing: string; readonly median: number; readonly p95: number }>;
  /** Megabytes of the dashboard's script heap, where the browser tells: Chromium does. */
  readonly heap: number | null;
}

const openings = 7;
const rowsAtOnce = 2_000;

/** Faces, and what has to be there before anybody can use them. */
const faces = [
  { face: 'popup', path: `popup.html?app=${encodeURIComponent(seededApp)}`, ready: '.vendors li .chip' },
  {
    face: 'dashboard, matrix',
    path: 'dashboard.html#/exposure',
    ready: 'main table tbody tr:nth-child(80), main table tbody tr:last-child',
  },
  { face: 'dashboard, vendors', path: 'dashboard.html#/vendors', ready: '.vendors-index li .chip' },
  { face: 'dashboard, requests', path: 'dashboard.html#/requests', ready: 'main [data-observation]' },
] as const;

/** Opens the faces of a browser with a seeded ledger. */
export async function measureFaces(kind: BrowserKind): Promise<FacesCost> {
  const browser = await launch(kind);
  try {
    await seed(browser);
    const page = await browser.extensionPage('popup.html');
    const opening = [];
    for (const { face, path, ready } of faces) {
      const times: number[] = [];
      for (let round = 0; round < openings; round += 1) times.push(await openingTime(page, path, ready));
      opening.push({ face, median: quantile(times, 0.5), slowest: Math.max(...times) });
    }
    await page.close();
    const frames = [];
    const dashboard = await browser.extensionPage('dashboard.html#/exposure');
    await dashboard.setViewport(1280, 900);
    await dashboard.waitFor('main table tbody tr');
    frames.push(framesOf('scrolling the matrix', await scrolling(dashboard, 'main')));
    const heap = await dashboard.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 2_000));
      const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
      return memory ? memory.usedJSHeapSize / 1e6 : null;
    });
    await dashboard.close();
    const requests = await browser.extensionPage('dashboard.html#/requests');
    await requests.setViewport(1280, 900);
    await requests.waitFor('main [data-observation]');
    frames.push(framesOf('scrolling the requests', await scrolling(requests, 'main')));
    frames.push(framesOf('typing into the search', await typing(requests)));
    await requests.close();
    return { browser: browser.name, opening, frames, heap };
  } finally {
    await browser.close();
  }
}

function framesOf(doing: string, times: number[]) {
  return { doing, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Writes the seeded ledger into the extension's own database. */
async function seed(browser: Browser): Promise<void> {
  const page = await browser.extensionPage('popup.html');
  const { recipients, disclosures, requests, details } = seededLedger(Date.now());
  await put(page, 'recipients', recipients);
  await put(page, 'disclosures', disclosures);
  await put(page, 'requests', requests);
  await put(page, 'details', details, requests.length > 0);
  await page.close();
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

/** Opens a face in a frame of one of the extension's own pages, and waits until it is drawn. */
function openingTime(page: Page, path: string, ready: string): Promise<number> {
  return page.evaluate(
    async (face) => {
      document.body.innerHTML = '';
      const frame = document.createElement('iframe');
      Object.assign(frame.style, { width: '1280px', height: '900px', border: '0' });
      const start = performance.now();
      frame.src = face.path;
      document.body.append(frame);
      const isReady = () =>
        frame.contentDocument?.URL.includes(face.path.split('#')[0] ?? '') &&
        frame.contentDocument.querySelector(face.ready);
      while (!isReady()) {
        if (performance.now() - start > 20_000) throw new Error(`${face.path} showed no ${face.ready}`);
        await new Promise((done) => requestAnimationFrame(done));
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const took = performance.now() - start;
      frame.remove();
      await new Promise((done) => setTimeout(done, 300));
      return took;
    },
    { path, ready },
  );
}

/** Scrolls what scrolls furthest in a place, for two seconds, and answers the times between frames. */
function scrolling(page: Page, place: string): Promise<number[]> {
  return page.evaluate(async (selector) => {
    const inside = [...document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)];
    const range = (element: Element) => element.scrollHeight - element.clientHeight;
    const scrolls = (element: Element) =>
      element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
    const target = [document.scrollingElement ?? document.body, ...inside]
      .filter(scrolls)
      .reduce((furthest, each) => (range(each) > range(furthest) ? each : furthest));
    const times: number[] = [];
    let last = performance.now();
    const end = last + 2_000;
    while (last < end) {
      target.scrollTop = (target.scrollTop + 60) % Math.max(1, range(target));
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      times.push(now - last);
      last = now;
    }
    return times.slice(2);
  }, place);
}

/** Types a word into the first search field, a letter every few frames, and answers the times between frames. */
function typing(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    if (field === null) throw new Error('there is no search field');
    const times: number[] = [];
    let last = performance.now();
    for (let turn = 0; turn < 90; turn += 1) {
      if (turn % 9 === 0) {
        field.value = 'group_1.field'.slice(0, turn / 9 + 1);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      times.push(now - last);
      last = now;
    }
    return times.slice(2);
  });
}
