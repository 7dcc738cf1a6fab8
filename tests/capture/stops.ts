import { ask, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import type { BrowserKind } from '../../demo/browsers/executable.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';

const app = 'https://app.fernhill.example';

/** Less than the number of requests that the ledger remembers, since the browser sends some of its own. */
const mostRequests = 1_800;

/** The requests to one host, or the messages of its WebSocket. */
export interface StopsOfHost {
  readonly host: string;
  /** Requests that arrived. */
  readonly arrived: number;
  /** Requests in the ledger. */
  readonly counted: number;
  /** Messages of its WebSocket that arrived. */
  readonly messages: number;
  /** Requests and messages that the ledger reports as unread. */
  readonly unread: number;
  /** Values found in the ledger; each request or message contains one. */
  readonly found: number;
  /**
   * Bytes at the sink and in the ledger; null if the browser shows fields instead of bytes, or if something is unread.
   */
  readonly bytes: readonly [number, number] | null;
}

/** The result of a run, with what the ledger and the consoles of the extension contain. */
interface StopsRun {
  readonly browser: string;
  readonly hosts: readonly StopsOfHost[];
  readonly report: Report;
  readonly errors: readonly string[];
}

/** Stops the background repeatedly, at random moments of a page's traffic, and compares the ledger with the sink. */
export async function runStops(kind: BrowserKind, stops: number): Promise<StopsRun> {
  const sink = await startSink({
    appFolder: '.',
    respond: ({ host }) =>
      host.endsWith('.fernhill.example')
        ? { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }
        : { status: 204 },
  });
  const browser = await launch(kind, { sinkPort: sink.port });
  try {
    await watch(browser, [app]);
    return await stopIn(browser, sink, stops);
  } finally {
    await browser.close();
    await sink.close();
  }
}

/** Like {@link runStops}, in a browser that records {@link app} and has an empty ledger. */
export async function stopIn(browser: Browser, sink: Sink, stops: number): Promise<StopsRun> {
  const page = await browser.open(app);
  await page.evaluate(prepare);
  const burst = Math.min(25, Math.floor(mostRequests / stops));
  for (let stop = 0; stop < stops; stop += 1) {
    await page.evaluate((count) => (window as unknown as { send(count: number): void }).send(count), burst);
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 600));
    await browser.stopWorker();
  }
  await sink.quiet(1000, 10_000);
  // The time after which a relay sends an unanswered batch again.
  await new Promise((resolve) => setTimeout(resolve, 6000));
  const report = await ask<Report>(browser, { type: 'report.create', raw: true });
  const errors = await browser.extensionErrors();
  const hosts = [...new Set([...sink.requests, ...sink.messages].map(({ host }) => host))];
  await page.close();
  return { browser: browser.name, hosts: hosts.map((host) => resultOf(report, sink, host)), report, errors };
}

/**
 * Runs in the page. Each request or message contains one e-mail address: in its URL, its text or a file of its form.
 */
function prepare(): void {
  const socket = new WebSocket('wss://socket.test/stream');
  let sent = 0;
  const post = (host: string, body: BodyInit, method = 'POST', mode: RequestMode = 'no-cors') =>
    fetch(`https://${host}.test/c`, { method, mode, body }).catch(() => {});
  const formOf = (text: string, isLast: boolean) => {
    const form = new FormData();
    const file = new File([JSON.stringify({ text })], 'note.json', { type: 'application/json' });
    if (!isLast) form.append('file', file);
    form.append('field', 'of the form');
    if (isLast) form.append('file', file);
    return form;
  };
  const sendOne = () => {
    sent += 1;
    const text = `email=user${sent}@person.example&n=${sent}`;
    const kinds = [
      () => post('strings', text),
      () => post('blobs', new Blob([text])),
      () => post('files', formOf(`user${sent}@person.example`, sent % 2 === 0)),
      () => post('patches', text, 'PATCH', 'cors'),
      () => navigator.sendBeacon('https://beacons.test/c', text),
      () => fetch(`https://queries.test/c?${text}`, { mode: 'no-cors' }).catch(() => {}),
      () => socket.readyState === 1 && socket.send(text),
    ];
    kinds[sent % kinds.length]?.();
  };
  const send = (count: number) => {
    sendOne();
    if (count > 1) setTimeout(send, 28, count - 1);
  };
  Object.assign(window, { send });
}

function resultOf(report: Report, sink: Sink, host: string): StopsOfHost {
  const vendor = report.vendors.find(({ id }) => id === `host:${host}`);
  const requests = sink.requests.filter((request) => request.host === host);
  const messages = sink.messages.filter((message) => message.host === host);
  const gaps = report.coverage.unreadable.filter((gap) => gap.host === host);
  const unread = gaps.reduce((sum, { count }) => sum + count, 0);
  const size = requests.reduce(
    (sum, { scheme, path, body }) => sum + `${scheme}://${host}${path}`.length + body.length,
    messages.reduce((sum, { data }) => sum + data.length, 0),
  );
  return {
    host,
    arrived: requests.length,
    counted: vendor?.requests ?? 0,
    messages: messages.length,
    unread,
    found: (vendor?.disclosures ?? [])
      .filter(({ category }) => category === 'email')
      .reduce((sum, { count }) => sum + count, 0),
    bytes: unread > 0 || host === 'files.test' ? null : [size, vendor?.bytes ?? 0],
  };
}
