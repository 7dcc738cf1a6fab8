import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../../src/library/create-report.ts';
import {
  type PlaywrightContext,
  type PlaywrightFrame,
  type PlaywrightRequest,
  recordEvents,
} from '../../../src/observe/playwright-events.ts';

/** One event of a stream in `tests/unit/observe/playwright-events.json`. */
interface Recorded {
  readonly event: 'request' | 'requestfinished' | 'requestfailed' | 'websocket' | 'framesent';
  readonly id: number;
  readonly url?: string;
  readonly method?: string;
  readonly type?: string;
  /** Base64; null if the browser did not show it. */
  readonly body?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Addresses of the frame and of those above it; absent for service workers. */
  readonly frames?: readonly string[];
  readonly failure?: string;
  readonly byServiceWorker?: boolean;
  readonly payload?: string;
  /** Null if the browser showed none. */
  readonly server?: null;
  readonly requestStart?: number;
  readonly isRedirected?: boolean;
}

interface Stream {
  readonly browser: string;
  readonly page: string;
  readonly events: readonly Recorded[];
}

// The streams of Firefox and WebKit are made by hand, since Playwright's builds of them have to be downloaded. The stream of
// Chromium was recorded by `node scripts/run.mjs record-playwright-events`.
const streams = JSON.parse(readFileSync('tests/unit/observe/playwright-events.json', 'utf8')) as readonly Stream[];
const streamOf = (browser: string) => streams.find((one) => one.browser === browser) as Stream;

function frameOf([url, ...above]: readonly string[]): PlaywrightFrame {
  return { url: () => url ?? '', parentFrame: () => (above.length === 0 ? null : frameOf(above)) };
}

function requestOf(recorded: Recorded, ended: Map<number, Recorded>): PlaywrightRequest {
  const { id, url = '', method = 'GET', type = 'fetch', body = null, headers = {}, frames } = recorded;
  return {
    url: () => url,
    method: () => method,
    resourceType: () => type,
    postDataBuffer: () => (body === null ? null : Buffer.from(body, 'base64')),
    allHeaders: async () => headers,
    headers: () => headers,
    frame: () => {
      if (frames === undefined) throw new Error('Service Worker requests do not have an associated frame.');
      return frameOf(frames);
    },
    isNavigationRequest: () => type === 'document',
    failure: () => {
      const errorText = ended.get(id)?.failure;
      return errorText === undefined ? null : { errorText };
    },
    response: async () =>
      ended.get(id)?.failure === undefined
        ? {
            fromServiceWorker: () => ended.get(id)?.byServiceWorker ?? false,
            serverAddr: async () => (ended.get(id)?.server === null ? null : { ipAddress: '192.0.2.1', port: 443 }),
          }
        : null,
    timing: () => ({ requestStart: ended.get(id)?.requestStart ?? 1 }),
    redirectedTo: () => (ended.get(id)?.isRedirected ? {} : null),
  };
}

/** Records the events of a stream, which are emitted as by a browser context of Playwright. */
function played({ page, events }: Pick<Stream, 'page' | 'events'>, app?: string) {
  const emitter = new EventEmitter();
  const pageEvents = new EventEmitter();
  const shown = Object.assign(pageEvents, { url: () => page });
  const context = Object.assign(emitter, { pages: () => [shown] }) as unknown as PlaywrightContext;
  const recording = recordEvents(context, app === undefined ? {} : { app });
  const requests = new Map<number, PlaywrightRequest>();
  const sockets = new Map<number, EventEmitter>();
  const ended = new Map<number, Recorded>();
  for (const recorded of events) {
    const { event, id } = recorded;
    if (event === 'request') {
      requests.set(id, requestOf(recorded, ended));
      emitter.emit('request', requests.get(id));
    } else if (event === 'websocket') {
      sockets.set(id, Object.assign(new EventEmitter(), { url: () => recorded.url ?? '' }));
      pageEvents.emit('websocket', sockets.get(id));
    } else if (event === 'framesent') {
      sockets.get(id)?.emit('framesent', { payload: recorded.payload ?? '' });
    } else {
      ended.set(id, recorded);
      emitter.emit(event, requests.get(id));
    }
  }
  return recording;
}

const bodies = async (stream: Stream) =>
  (await played(stream).observations()).map(({ url, body }) => [
    new URL(url).pathname,
    body.kind === 'unreadable' ? body.reason : body.kind === 'bytes' ? (body.lacks ?? 'bytes') : body.kind,
  ]);

describe('a stream of Playwright’s events', () => {
  test('from Firefox has the bodies that it shows, and marks those that are incomplete', async () => {
    expect(await bodies(streamOf('firefox'))).toEqual([
      ['/track', 'bytes'],
      ['/blob', 'bytes'],
      ['/upload', 'files'],
      ['/long', 'rest'],
      ['/hidden', 'hidden-body'],
      ['/ping', 'none'],
      ['/pixel.gif', 'none'],
    ]);
  });

  test('from WebKit marks the bodies that it hides', async () => {
    expect(await bodies(streamOf('webkit'))).toEqual([
      ['/track', 'bytes'],
      ['/blob', 'hidden-body'],
      ['/typed-blob', 'hidden-body'],
      ['/deleted', 'none'],
      ['/pixel.gif', 'none'],
    ]);
  });

  test('recorded from a real Chromium has all bodies, and marks requests that were not sent', async () => {
    const seen = await played(streamOf('chromium')).observations();
    const facts = seen.map(({ method, url, transport, outcome, body }) => {
      const held = body.kind === 'bytes' && body.lacks !== undefined ? body.lacks : body.kind;
      return `${transport} ${method} ${new URL(url).pathname} ${outcome} ${held}`;
    });
    expect(facts).toEqual([
      'http POST /track sent bytes',
      'http POST /text sent bytes',
      'http POST /blob sent bytes',
      'http POST /upload sent bytes',
      'http POST /redirect sent bytes',
      'http POST /moved sent bytes',
      'http POST /answered blocked bytes',
      'http GET /answered cached none',
      'http POST /aborted blocked bytes',
      'http POST /beacon sent bytes',
      'http GET /pixel.gif sent none',
      'http GET /live sent none',
      'websocket GET /live sent bytes',
    ]);
  });

  test('gives a report that counts what was hidden as unread', async () => {
    const { vendors, coverage } = createReport(await played(streamOf('webkit')).observations());
    expect(vendors.map(({ name }) => name)).toContain('Mixpanel');
    expect(vendors.flatMap(({ disclosures }) => disclosures.map(({ category }) => category))).toContain('email');
    expect(coverage.unreadable.map(({ reason, count }) => [reason, count])).toContainEqual(['hidden-body', 1]);
  });
});

describe('what Playwright’s events contain of a request', () => {
  const page = 'https://app.example.com/keys';
  const sent = (more: Partial<Recorded>, ...ends: readonly Recorded[]) =>
    played({
      page,
      events: [{ event: 'request', id: 1, url: 'https://api.segment.io/v1/t', frames: [page], ...more }, ...ends],
    });
  const only = async (more: Partial<Recorded>, ...ends: readonly Recorded[]) =>
    (await sent(more, ...ends).observations())[0];

  test('its app and page are those of the top frame', async () => {
    const frames = ['https://frame.example.net/x', page];
    expect(await only({ frames })).toMatchObject({ app: 'https://app.example.com', page, outcome: 'sent' });
  });

  test('a navigation by the test is not reported as sent by the page that was open before', async () => {
    const opened = { type: 'document', url: 'https://other.example.net/?email=zoe@fernhill.dev' };
    const headers = { referer: page };
    expect(await only(opened)).toBeUndefined();
    expect(await only({ ...opened, headers })).toMatchObject({ app: 'https://app.example.com' });
    expect(await only({ ...opened, method: 'POST' })).toMatchObject({ app: 'https://app.example.com' });
    expect(await only({ ...opened, frames: ['about:blank', page] })).toMatchObject({ app: 'https://app.example.com' });
  });

  test('a service worker’s app is that of its referrer', async () => {
    const { frames: _, ...alone } = { frames: [], headers: { referer: 'https://app.example.com/sw.js' } };
    const recording = played({
      page,
      events: [{ event: 'request', id: 1, url: 'https://api.segment.io/v1/t', ...alone }],
    });
    expect((await recording.observations())[0]).toMatchObject({ app: 'https://app.example.com' });
  });

  test.each([
    [{ failure: 'net::ERR_BLOCKED_BY_CLIENT' }, 'blocked'],
    [{ failure: 'NS_ERROR_CONTENT_BLOCKED' }, 'blocked'],
    [{ failure: 'csp' }, 'blocked'],
    [{ failure: 'NS_BINDING_ABORTED' }, 'sent'],
    [{ failure: 'cancelled' }, 'sent'],
    [{ failure: 'NS_ERROR_DOM_BAD_URI' }, 'sent'],
    [{ failure: 'NS_ERROR_NET_RESET' }, 'sent'],
    [{ failure: 'Origin https://app.example.com is not allowed by Access-Control-Allow-Origin.' }, 'sent'],
    [{ failure: 'NS_ERROR_FAILURE' }, 'failed'],
    [{ failure: 'Blocked by Web Inspector' }, 'blocked'],
    [{ failure: 'Could not connect to the server.' }, 'failed'],
    [{ failure: 'A server with the specified hostname could not be found.' }, 'failed'],
    [{ failure: 'NS_ERROR_UNKNOWN_HOST' }, 'failed'],
    [{ failure: 'net::ERR_CONNECTION_REFUSED' }, 'failed'],
  ] as const)('its outcome, with %j, is %s', async (end, outcome) => {
    expect(await only({}, { event: 'requestfailed', id: 1, ...end })).toMatchObject({ outcome });
  });

  test('an answer of the page’s service worker means that nothing was sent', async () => {
    expect(await only({}, { event: 'requestfinished', id: 1, byServiceWorker: true })).toMatchObject({
      outcome: 'cached',
    });
  });

  test.each([
    ['a test answers it', 'blocked', { method: 'POST' }, { server: null, requestStart: -1 }, 0],
    ['a test or the cache answers it, and it is a GET', 'cached', {}, { server: null, requestStart: -1 }, 1],
    ['only the server’s address is missing', 'sent', { method: 'POST' }, { server: null }, 0],
    ['only the time of sending is missing', 'sent', { method: 'POST' }, { requestStart: -1 }, 0],
    ['it was redirected', 'sent', { method: 'POST' }, { server: null, requestStart: -1, isRedirected: true }, 0],
  ] as const)('if %s, its outcome is %s', async (_, outcome, request, end, fromCache) => {
    const recording = sent(request, { event: 'requestfinished', id: 1, ...end });
    expect((await recording.observations())[0]).toMatchObject({ outcome });
    expect(recording.answered()).toEqual({ byServiceWorker: 0, fromCache });
  });

  test('a WebSocket’s handshake and messages are seen', async () => {
    const recording = played({
      page,
      events: [
        { event: 'websocket', id: 1, url: 'wss://ws.example.net/s?u=1' },
        { event: 'framesent', id: 1, payload: '{"email":"zoe@fernhill.dev"}' },
      ],
    });
    const seen = (await recording.observations()).map(({ transport, body }) => [transport, body.kind]);
    expect(seen).toEqual([
      ['http', 'none'],
      ['websocket', 'bytes'],
    ]);
  });

  test.each(['eventsource', 'media'])(
    'a request that never ends (%s) is not waited for, and counts as sent',
    async (type) => {
      const recording = sent({ type });
      expect(recording.activity().inFlight).toBe(0);
      expect((await recording.observations()).map(({ outcome }) => outcome)).toEqual(['sent']);
    },
  );

  test('requests in flight and loaded scripts are counted; recording can be stopped', async () => {
    const recording = sent({ type: 'script', url: 'https://cdn.example.net/sdk.js' });
    expect(recording.activity().inFlight).toBe(1);
    expect(recording.loadedScripts()).toEqual(['https://cdn.example.net/sdk.js']);
    recording.stop();
    expect(await recording.observations()).toHaveLength(1);
  });
});
