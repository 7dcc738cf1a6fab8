import { watch } from '../demo/automation.ts';
import type { Browser, Page } from '../demo/browsers/browser.ts';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { extensionFolder, launch } from '../demo/browsers/launch.ts';
import { startSink } from '../demo/sink.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { timeOfDescendants } from './processor-time.ts';
import { quantile } from './quantile.ts';

/** No extension; one that only listens; Outflow, watching another app; Outflow, watching the page's app. */
const setups = ['none', 'empty', 'unwatched', 'watched'] as const;
type Setup = (typeof setups)[number];

/** The processor time that a browser with its extensions takes for a request. */
export interface BrowserCost {
  readonly browser: string;
  /** Milliseconds of processor time per request, of all processes: medians of the rounds. */
  readonly perRequest: Readonly<Record<Setup, number>>;
  /** What Outflow adds to a request, divided by what the empty extension adds. */
  readonly added: { readonly watched: number; readonly unwatched: number };
}

const app = 'https://bench.fernhill.example';
const rounds = 3;

/** Number of requests until everything is compiled. */
const warmUp = 80;
/** Number of requests that are measured. */
const measured = 300;

/** Milliseconds between two requests. */
const interval = 15;
/** Milliseconds after the last request in which all resulting work is done. */
const grace = 1_500;

/** Measures a browser alternately without an extension, with the empty one and with Outflow. One runs at a time. */
export async function measureBrowserCost(kind: BrowserKind): Promise<BrowserCost> {
  const empty = await writeEmptyExtension(kind);
  const extensions: Record<Setup, string | null> = {
    none: null,
    empty,
    unwatched: extensionFolder(kind),
    watched: extensionFolder(kind),
  };
  const times: Record<Setup, number[]> = { none: [], empty: [], unwatched: [], watched: [] };
  let name = '';
  const sink = await startSink({
    appFolder: '.',
    respond: async ({ host }) => (host.endsWith('.fernhill.example') ? document : { status: 204 }),
  });
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const setup of round % 2 === 0 ? setups : [...setups].reverse()) {
        const browser = await launch(kind, {
          extension: extensions[setup],
          sinkPort: sink.port,
          keepNetworkLog: false,
        });
        name = browser.name;
        try {
          times[setup].push(await timeOf(browser, setup));
        } finally {
          await browser.close();
        }
      }
  } finally {
    await sink.close();
  }
  const median = (setup: Setup) => quantile(times[setup], 0.5);
  const perRequest = {
    none: median('none'),
    empty: median('empty'),
    unwatched: median('unwatched'),
    watched: median('watched'),
  };
  const addedBy = (setup: Setup) => perRequest[setup] - perRequest.none;
  return {
    browser: name,
    perRequest,
    added: { watched: addedBy('watched') / addedBy('empty'), unwatched: addedBy('unwatched') / addedBy('empty') },
  };
}

const document = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Bench</title>' };

/** Milliseconds of processor time per request. */
async function timeOf(browser: Browser, setup: Setup): Promise<number> {
  if (setup === 'watched') await watch(browser, [app]);
  if (setup === 'unwatched') await watch(browser, ['https://other.fernhill.example']);
  const page = await browser.open(`${app}/page`);
  await post(page, warmUp);
  const before = timeOfDescendants(process.pid);
  await post(page, measured);
  const spent = timeOfDescendants(process.pid) - before;
  await page.close();
  return spent / measured;
}

/** Sends events as an analytics SDK does, and waits until the resulting work is done. */
async function post(page: Page, count: number): Promise<void> {
  const options = { count, interval, grace };
  await page.evaluate(async ({ count, interval, grace }: typeof options) => {
    const pause = (time: number) => new Promise((resume) => setTimeout(resume, time));
    for (let at = 0; at < count; at += 1) {
      const random = Math.random().toString(36).slice(2);
      const properties = {
        $email: `${random}@person.example`,
        plan: 'team',
        rows: at,
        distinct_id: `usr_${random}`,
        page: '/projects',
      };
      const body = JSON.stringify([{ event: 'Project Opened', properties }]);
      fetch('https://api-js.mixpanel.com/track/', { method: 'POST', body }).catch(() => {});
      await pause(interval);
    }
    await pause(grace);
  }, options);
}
