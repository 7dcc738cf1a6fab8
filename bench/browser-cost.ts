import { watch } from '../demo/automation.ts';
import type { Browser, Page } from '../demo/browsers/browser.ts';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { extensionFolder, launch } from '../demo/browsers/launch.ts';
import { startSink } from '../demo/sink.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { timeBelow } from './processor-time.ts';
import { quantile } from './quantile.ts';

/** What a request may meet: no extension, one that only listens, Outflow on another app's page, and on a watched one. */
export const sides = ['none', 'empty', 'unwatched', 'watched'] as const;
export type Side = (typeof sides)[number];

/** What browsers take for a request, with its extensions. */
export interface BrowserCost {
  readonly browser: string;
  /** Milliseconds of processor time a request, of all processes: medians of the rounds. */
  readonly each: Readonly<Record<Side, number>>;
  /** How many times as much as the empty extension Outflow adds: to a watched page's request, and to another's. */
  readonly times: { readonly watched: number; readonly unwatched: number };
}

const app = 'https://bench.fernhill.example';
const rounds = 3;

/** Requests until everything is compiled, and requests that are measured. */
const warmUp = 80;
const measured = 300;

/** Milliseconds between two requests, and until all that follows from them is done. */
const between = 15;
const afterwards = 1_500;

/** Measures a browser without an extension, with the empty one and with Outflow, in turns. One browser runs at a time. */
export async function measureBrowserCost(kind: BrowserKind): Promise<BrowserCost> {
  const empty = await writeEmptyExtension(kind);
  const extensions: Record<Side, string | null> = {
    none: null,
    empty,
    unwatched: extensionFolder(kind),
    watched: extensionFolder(kind),
  };
  const times: Record<Side, number[]> = { none: [], empty: [], unwatched: [], watched: [] };
  let name = '';
  const sink = await startSink({
    appFolder: '.',
    respond: async ({ host }) => (host.endsWith('.fernhill.example') ? document : { status: 204 }),
  });
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const side of round % 2 === 0 ? sides : [...sides].reverse()) {
        const browser = await launch(kind, { extension: extensions[side], sinkPort: sink.port, keepNetworkLog: false });
        name = browser.name;
        try {
          times[side].push(await timeOf(browser, side));
        } finally {
          await browser.close();
        }
      }
  } finally {
    await sink.close();
  }
  const median = (side: Side) => quantile(times[side], 0.5);
  const each = {
    none: median('none'),
    empty: median('empty'),
    unwatched: median('unwatched'),
    watched: median('watched'),
  };
  const added = (side: Side) => each[side] - each.none;
  return {
    browser: name,
    each,
    times: { watched: added('watched') / added('empty'), unwatched: added('unwatched') / added('empty') },
  };
}

const document = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Bench</title>' };

/** Milliseconds of processor time a request. */
async function timeOf(browser: Browser, side: Side): Promise<number> {
  if (side === 'watched') await watch(browser, [app]);
  if (side === 'unwatched') await watch(browser, ['https://other.fernhill.example']);
  const page = await browser.open(`${app}/page`);
  await post(page, warmUp);
  const before = timeBelow(process.pid);
  await post(page, measured);
  const spent = timeBelow(process.pid) - before;
  await page.close();
  return spent / measured;
}

/** Sends events as an analytics SDK does, and waits for what follows from them. */
async function post(page: Page, count: number): Promise<void> {
  const given = { count, between, afterwards };
  await page.evaluate(async ({ count, between, afterwards }: typeof given) => {
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
      await pause(between);
    }
    await pause(afterwards);
  }, given);
}
