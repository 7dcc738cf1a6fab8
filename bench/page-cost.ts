import { watch } from '../demo/automation.ts';
import type { Browser, Page } from '../demo/browsers/browser.ts';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { extensionFolder, launch } from '../demo/browsers/launch.ts';
import { type Answer, type Received, type Sink, startSink } from '../demo/sink.ts';
import { quantile } from './quantile.ts';

const app = 'https://bench.fernhill.example';
const rounds = 6;

/** Calls whose duration affects the page. They are timed in batches, since browsers reduce the precision of clocks. */
const calls: Readonly<Record<string, string>> = {
  'fetch(string)': `fetch(target, { method: 'POST', body: text }).catch(() => {})`,
  'fetch(Blob)': `fetch(target, { method: 'POST', body: blob }).catch(() => {})`,
  'XMLHttpRequest.send(string)': `(() => { const r = new XMLHttpRequest(); r.open('POST', target); r.send(text); })()`,
  'sendBeacon(string)': 'navigator.sendBeacon(target, text)',
  'sendBeacon(Blob)': 'navigator.sendBeacon(target, blob)',
  'WebSocket.send(string)': 'socket.send(text)',
  'new Blob(string)': 'new Blob([text])',
};

/** The cost of the extension for a watched page. */
export interface PageCost {
  readonly browser: string;
  /** Microseconds per call, without and with the extension. */
  readonly calls: ReadonlyArray<{
    readonly name: string;
    readonly without: { readonly median: number; readonly p99: number };
    readonly with: { readonly median: number; readonly p99: number };
  }>;
  /** Milliseconds until the end of the load event. */
  readonly load: { readonly without: number; readonly with: number };
}

/** Measures the same page, alternately in a browser without the extension and in one with it. */
export async function measurePageCost(kind: BrowserKind): Promise<PageCost> {
  const sink = await startSink({ appFolder: '.', respond: answerBench });
  const bare = await launch(kind, { extension: null, sinkPort: sink.port });
  const watching = await launch(kind, {
    extension: extensionFolder(kind),
    sinkPort: sink.port,
    keepNetworkLog: false,
  });
  try {
    await watch(watching, [app]);
    const times = new Map<string, { without: number[]; with: number[] }>();
    const loads = { without: [] as number[], with: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      // The order alternates, so that neither benefits from a warm machine.
      const order = round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const);
      for (const side of order) {
        const page = await openBench(side === 'with' ? watching : bare);
        loads[side].push(await loadTime(page));
        for (const [name, code] of Object.entries(calls)) {
          const known = times.get(name) ?? { without: [], with: [] };
          times.set(name, known);
          known[side].push(...(await timeCalls(page, code)));
          await untilQuiet(sink);
        }
        await page.close();
      }
    }
    const summary = (values: number[]) => ({ median: quantile(values, 0.5), p99: quantile(values, 0.99) });
    return {
      browser: bare.name,
      calls: [...times].map(([name, each]) => ({ name, without: summary(each.without), with: summary(each.with) })),
      load: { without: quantile(loads.without, 0.5), with: quantile(loads.with, 0.5) },
    };
  } finally {
    await bare.close();
    await watching.close();
    await sink.close();
  }
}

async function openBench(browser: Browser): Promise<Page> {
  const page = await browser.open(`${app}/warm`);
  await page.goto(`${app}/page`);
  return page;
}

async function untilQuiet(sink: Sink): Promise<void> {
  await sink.quiet(60, 1500);
}

function loadTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.loadEventEnd ?? 0;
  });
}

/** Microseconds per call, from batches of five: enough for the clock's precision, few enough that no work piles up. */
function timeCalls(page: Page, code: string): Promise<number[]> {
  return page.evaluate(async (source: string) => {
    const text = `email=ada@person.example&filler=${'x'.repeat(300)}`;
    const blob = new Blob([text]);
    const target = 'https://bench-target.test/collect';
    const socket = new WebSocket('wss://bench-target.test/socket');
    await new Promise((open) => {
      socket.onopen = open;
    });
    const call = new Function('target', 'text', 'blob', 'socket', source) as (...args: unknown[]) => void;
    const times: number[] = [];
    for (let batch = 0; batch < 12; batch += 1) {
      const begin = performance.now();
      for (let n = 0; n < 5; n += 1) call(target, text, blob, socket);
      times.push(((performance.now() - begin) * 1000) / 5);
      await new Promise((next) => setTimeout(next, 50));
    }
    socket.close();
    return times;
  }, code);
}

/** Cross-origin isolation gives a page the most precise clock. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Simulated round trip to the server, in milliseconds. */
const latency = 50;

/** A page like a company's app: its own scripts and styles, a network round trip, and some work. */
async function answerBench({ host, path }: Received): Promise<Answer> {
  if (!host.endsWith('.fernhill.example')) return { status: 204 };
  await new Promise((resolve) => setTimeout(resolve, latency));
  if (path.startsWith('/script')) {
    const work = 'let sum = 0; for (let n = 0; n < 2e6; n += 1) sum += n % 7;';
    return { headers: { 'content-type': 'text/javascript' }, body: `${work}\n${'// filler\n'.repeat(2000)}` };
  }
  if (path.startsWith('/style'))
    return { headers: { 'content-type': 'text/css' }, body: 'p { color: black }'.repeat(500) };
  const scripts = Array.from({ length: 30 }, (_, n) => `<script src="/script${n}.js"></script>`).join('');
  const styles = Array.from({ length: 8 }, (_, n) => `<link rel="stylesheet" href="/style${n}.css">`).join('');
  const body = `<!doctype html>${styles}${scripts}${'<p>Some text of a page.</p>'.repeat(400)}`;
  return { headers: { 'content-type': 'text/html', ...isolated }, body };
}
