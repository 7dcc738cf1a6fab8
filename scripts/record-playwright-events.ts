import { readFile, writeFile } from 'node:fs/promises';
import { chromium, type Frame, type Request } from 'playwright-core';
import { networkArguments } from '../demo/browsers/chromium.ts';
import { findChromiumWithoutExtension } from '../demo/browsers/executable.ts';
import { startSink } from '../demo/sink.ts';

// Records Playwright's own events of a real Chromium into `tests/unit/observe/playwright-events.json`:
// `node scripts/run.mjs record-playwright-events`. The events of Firefox and WebKit in that file are written by hand.

const page = 'https://app.example.com/keys';
const collector = 'https://collect.example.net';
const file = new URL('../tests/unit/observe/playwright-events.json', import.meta.url);

interface Line {
  readonly event: string;
  readonly id: number;
  readonly [member: string]: unknown;
}

const sink = await startSink({
  appFolder: '.',
  respond: ({ host, path }) => {
    if (host === 'app.example.com') return { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' };
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const moved = { ...headers, location: `${collector}/moved` };
    return path === '/redirect' ? { status: 307, headers: moved } : { status: 204, headers };
  },
});
const browser = await chromium.launch({
  executablePath: findChromiumWithoutExtension(),
  args: networkArguments(sink.port),
});
const context = await browser.newContext({ ignoreHTTPSErrors: true });
const lines: Array<Promise<Line>> = [];
const ids = new Map<object, number>();
const idOf = (object: object) => {
  const id = ids.get(object) ?? ids.size + 1;
  ids.set(object, id);
  return id;
};
const framesOf = (frame: Frame | null): string[] =>
  frame === null ? [] : [frame.url(), ...framesOf(frame.parentFrame())];

async function begun(request: Request): Promise<Line> {
  const { id, frames } = { id: idOf(request), frames: framesOf(request.frame()) };
  const [url, method, type] = [request.url(), request.method(), request.resourceType()];
  const body = request.postDataBuffer()?.toString('base64') ?? null;
  const { 'content-type': contentType, 'content-length': length, referer } = await request.allHeaders();
  const headers = { 'content-type': contentType, 'content-length': length, referer };
  return { event: 'request', id, url, method, type, body, headers, frames };
}

async function ended(event: string, request: Request): Promise<Line> {
  const failure = request.failure()?.errorText;
  const response = failure === undefined ? await request.response() : null;
  const server = await response?.serverAddr();
  const isRedirected = request.redirectedTo() !== null;
  return {
    ...{ event, id: idOf(request), failure },
    ...(response !== null && { server: server === null ? null : undefined }),
    ...{ requestStart: Math.sign(request.timing().requestStart), ...(isRedirected && { isRedirected }) },
  };
}

context.on('request', (request) => lines.push(begun(request)));
for (const event of ['requestfinished', 'requestfailed'] as const) {
  context.on(event as 'requestfinished', (request) => lines.push(ended(event, request)));
}
const tab = await context.newPage();
tab.on('websocket', (socket) => {
  const id = idOf(socket);
  lines.push(Promise.resolve({ event: 'websocket', id, url: socket.url() }));
  socket.on('framesent', ({ payload }) => {
    lines.push(Promise.resolve({ event: 'framesent', id, payload: String(payload) }));
  });
});
await context.route(`${collector}/answered*`, (route) => route.fulfill({ status: 200, body: 'answered' }));
await context.route(`${collector}/aborted`, (route) => route.abort('blockedbyclient'));
await tab.goto(page);
await tab.evaluate(async (host) => {
  const json = JSON.stringify({ email: 'zoe@fernhill.dev' });
  const form = new FormData();
  form.set('note', 'hello');
  form.set('file', new File(['a'.repeat(5_000)], 'a.txt', { type: 'text/plain' }));
  const post = (path: string, body: BodyInit, more: RequestInit = {}) =>
    fetch(`${host}${path}`, { method: 'POST', mode: 'no-cors', body, ...more }).catch(() => undefined);
  await post('/track', new URLSearchParams({ data: btoa(json) }));
  await post('/text', json);
  await post('/blob', new Blob([json], { type: 'application/json' }), { mode: 'cors' });
  await post('/upload', form);
  await post('/redirect', json);
  await post('/answered', json);
  await fetch(`${host}/answered?by=get`).catch(() => undefined);
  await post('/aborted', json);
  navigator.sendBeacon(`${host}/beacon`, json);
  await fetch(`${host}/pixel.gif?e=1`, { mode: 'no-cors' });
  const socket = new WebSocket(`${host.replace('https', 'wss')}/live`);
  await new Promise((opened) => socket.addEventListener('open', opened));
  socket.send(json);
}, collector);
await sink.quiet(1_000, 10_000);
const events = await Promise.all(lines);
await browser.close();
await sink.close();
const streams = (JSON.parse(await readFile(file, 'utf8')) as Array<{ browser: string }>).filter(
  (one) => one.browser !== 'chromium',
);
await writeFile(file, `${JSON.stringify([...streams, { browser: 'chromium', page, events }])}\n`);
console.log(`${events.length} events`);
