import type { Body, Observation, Outcome } from './observation.ts';
import { eventId } from './observation-id.ts';
import { webOrigin } from './source-page.ts';
import { relevantHeaders } from './web-request/headers.ts';
import { outcomeOf as errorOutcome } from './web-request/outcome.ts';

/** The parts of Playwright's classes that are used, so that nothing here depends on Playwright. */
export interface PlaywrightFrame {
  url(): string;
  parentFrame(): PlaywrightFrame | null;
}

export interface PlaywrightRequest {
  url(): string;
  method(): string;
  resourceType(): string;
  /** Null if the browser does not show the body, or if there is none. */
  postDataBuffer(): Uint8Array | null;
  /** Headers as sent; rejects if the page was closed before they were known. */
  allHeaders(): Promise<Record<string, string>>;
  /** The headers that were known when the request began. */
  headers(): Record<string, string>;
  /** Throws for requests of service workers, and if the page is gone. */
  frame(): PlaywrightFrame;
  isNavigationRequest(): boolean;
  failure(): { readonly errorText: string } | null;
  /** Null if there was no response. */
  response(): Promise<PlaywrightResponse | null>;
  /** Milliseconds from the start until the browser sent it; -1 if it did not, or does not show when. */
  timing(): { readonly requestStart: number };
  /** The request that followed, if the response was a redirect. */
  redirectedTo(): object | null;
}

export interface PlaywrightResponse {
  fromServiceWorker(): boolean;
  /** Null if no server answered, or if the browser does not show which one did. */
  serverAddr(): Promise<object | null>;
}

export interface PlaywrightSocket {
  url(): string;
  on(event: 'framesent', listener: (frame: { readonly payload: string | Uint8Array }) => void): unknown;
}

export interface PlaywrightPage {
  url(): string;
  on(event: 'websocket', listener: (socket: PlaywrightSocket) => void): unknown;
}

export interface PlaywrightContext {
  on(event: 'request' | 'requestfinished' | 'requestfailed', listener: (request: PlaywrightRequest) => void): unknown;
  on(event: 'page', listener: (page: PlaywrightPage) => void): unknown;
  off(event: string, listener: (given: never) => void): unknown;
  pages(): readonly PlaywrightPage[];
}

/** What is recorded from Playwright's own events, which all of its browsers have. */
export interface EventRecording {
  /**
   * What was seen so far, oldest first; requests in flight count as sent. Leaves out requests for pages that the user
   * or the test opened by their address, and requests whose app is not known.
   */
  observations(): Promise<readonly Observation[]>;
  /**
   * When something was last sent or answered, in milliseconds since the epoch, and the number of requests in flight
   * whose responses will end.
   */
  activity(): { readonly last: number; readonly inFlight: number };
  /**
   * Number of requests to other origins than their app's that a service worker, or the browser's cache, answered. Known
   * only after {@link observations} has resolved.
   */
  answered(): { readonly byServiceWorker: number; readonly fromCache: number };
  /** Addresses of the scripts that were requested, without duplicates. */
  loadedScripts(): readonly string[];
  stop(): void;
}

/**
 * Starts to record what a context sends, from Playwright's events. Bodies that the browser hides from Playwright, such
 * as Blobs in WebKit, are `hidden-body`. A body of which it shows only a part, such as a long one in Firefox, is marked
 * as incomplete. There are no call stacks, and messages of workers' WebSockets are not seen.
 *
 * @param app origin of the app; by default, the origin of each top-level page
 */
export function recordEvents(context: PlaywrightContext, { app }: { readonly app?: string } = {}): EventRecording {
  const seen = new Map<PlaywrightRequest, Seen>();
  const messages: Observation[] = [];
  const scripts = new Set<string>();
  let last = Date.now();
  let number = 0;
  const answers = new Map<string, Answerer>();
  const nextId = () => {
    number += 1;
    return eventId(number);
  };

  const onRequest = (request: PlaywrightRequest) => {
    last = Date.now();
    if (request.resourceType() === 'script') scripts.add(request.url());
    if (/^https?:/.test(request.url())) {
      const source = { page: pageOf(request), isTop: isForPage(request) };
      seen.set(request, { id: nextId(), at: last, ...source, isOpen: true, headers: headersOf(request) });
    }
  };
  const onEnd = (request: PlaywrightRequest) => {
    last = Date.now();
    const one = seen.get(request);
    if (one !== undefined) one.isOpen = false;
  };
  const onPage = (page: PlaywrightPage) => {
    page.on('websocket', (socket) => {
      const url = socket.url();
      const source = { app: app ?? webOrigin(page.url()), page: page.url() };
      if (source.app === null) return;
      const base = {
        transport: 'websocket',
        outcome: 'sent',
        tab: null,
        method: 'GET',
        headers: [],
        callStack: null,
      } as const;
      const common = { ...base, url, app: source.app, page: source.page };
      // Playwright has no event for the handshake, whose address may contain data.
      messages.push({ ...common, transport: 'http', id: nextId(), at: Date.now(), body: { kind: 'none' } });
      socket.on('framesent', ({ payload }) => {
        last = Date.now();
        const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : new Uint8Array(payload);
        messages.push({ ...common, id: nextId(), at: last, body: { kind: 'bytes', bytes } });
      });
    });
  };

  context.on('request', onRequest);
  context.on('requestfinished', onEnd);
  context.on('requestfailed', onEnd);
  context.on('page', onPage);
  for (const page of context.pages()) onPage(page);

  return {
    observations: async () => {
      const requests = await Promise.all(
        [...seen].map(async ([request, known]) => {
          const [outcome, answerer] = known.isOpen ? (['sent', null] as const) : await endOf(request);
          const observation = await observationOf(request, known, outcome, app);
          // Answers to requests to the app's own origin are not counted.
          const isToOthers = observation !== null && webOrigin(observation.url) !== observation.app;
          if (answerer !== null && isToOthers) answers.set(known.id, answerer);
          return observation;
        }),
      );
      return [...requests.flatMap((one) => one ?? []), ...messages].sort((a, b) => a.at - b.at);
    },
    activity: () => ({ last, inFlight: [...seen].filter(isInFlight).length }),
    answered() {
      const count = (wanted: Answerer) => [...answers.values()].filter((answerer) => answerer === wanted).length;
      return { byServiceWorker: count('service-worker'), fromCache: count('cache') };
    },
    loadedScripts: () => [...scripts],
    stop: () => {
      context.off('request', onRequest);
      context.off('requestfinished', onEnd);
      context.off('requestfailed', onEnd);
      context.off('page', onPage);
    },
  };
}

/** Types whose responses continue as long as the page exists. */
const endless = /^(?:eventsource|media|websocket)$/;

function isInFlight([request, { isOpen }]: readonly [PlaywrightRequest, Seen]): boolean {
  return isOpen && !endless.test(request.resourceType());
}

/** A request that was seen. */
interface Seen {
  readonly id: string;
  readonly at: number;
  /** Address of the top-level page; null if it is not known, as for service workers. */
  readonly page: string | null;
  /** Whether it is for the document of a page. */
  readonly isTop: boolean;
  /** Whether it has not ended. */
  isOpen: boolean;
  readonly headers: Promise<Record<string, string>>;
}

async function observationOf(
  request: PlaywrightRequest,
  { id, at, page, isTop, headers: asSent }: Seen,
  outcome: Outcome,
  givenApp: string | undefined,
): Promise<Observation | null> {
  const headers = await asSent;
  // Without a referrer, the user or the test entered the address (`page.goto`): a link or a script sends a referrer.
  if (isTop && request.method() === 'GET' && headers.referer === undefined) return null;
  const referrer = headers.referer;
  const source = page ?? referrer ?? request.url();
  const app = givenApp ?? webOrigin(source);
  if (app === null) return null;
  const names = Object.entries(headers).map(([name, value]) => ({ name, value }));
  return {
    ...{ id, at, transport: 'http', tab: null, app, page: source, method: request.method(), url: request.url() },
    outcome,
    headers: relevantHeaders(names),
    body: bodyOf(request, headers),
    callStack: null,
  };
}

/** Whether a request is for the document of a page, rather than of a frame in it. */
function isForPage(request: PlaywrightRequest): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true; // A navigation whose page does not exist yet, such as that of a new window.
  }
}

/**
 * The headers as sent. If they are not known after two seconds, those that were known when the request began: a request
 * that hangs must not delay a report.
 */
async function headersOf(request: PlaywrightRequest): Promise<Record<string, string>> {
  try {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 2_000).unref());
    return (await Promise.race([request.allHeaders(), late])) ?? request.headers();
  } catch {
    return request.headers();
  }
}

/**
 * The address of the top-level page that sent a request; null if it is not known, or not a web address. While a page
 * navigates, it is the address of the page before.
 */
function pageOf(request: PlaywrightRequest): string | null {
  try {
    let frame = request.frame();
    for (let above = frame.parentFrame(); above !== null; above = frame.parentFrame()) frame = above;
    const url = frame.url();
    return webOrigin(url) === null ? null : url;
  } catch {
    return null;
  }
}

/** Errors of requests that were stopped before they left: by the browser, a Content Security Policy or the test. */
const blocking = /blocked|NS_ERROR_(?:CONTENT_BLOCKED|CSP|TRACKING_URI)|content-?blocker|^csp$/i;

/** WebKit's messages about hosts that it did not reach. */
const unreached = /could(?: not|n['’]t) (?:connect|resolve)|error resolving|hostname could not be found/i;

/** Firefox's error of a request that the test aborted; seldom also of one that was answered. */
const abortedByTest = 'NS_ERROR_FAILURE';

/** What answered a request, so that it was not sent. */
type Answerer = 'service-worker' | 'cache';

/** The outcome of a request that ended, and what answered it if it was not sent. */
async function endOf(request: PlaywrightRequest): Promise<readonly [Outcome, Answerer | null]> {
  const error = request.failure()?.errorText ?? null;
  if (error !== null && blocking.test(error)) return ['blocked', null];
  if (error !== null && unreached.test(error)) return ['failed', null];
  // Other errors come after the request was sent, such as that of a response without CORS headers.
  if (error !== null && error !== abortedByTest) return [errorOutcome(error, true), null];
  const response = await request.response().catch(() => null);
  if (error !== null) return [response === null ? 'failed' : 'sent', null];
  if (response === null) return ['sent', null];
  if (response.fromServiceWorker()) return ['cached', 'service-worker'];
  if (!(await isAnsweredWithoutServer(request, response))) return ['sent', null];
  return request.method() === 'GET' ? ['cached', 'cache'] : ['blocked', null];
}

/**
 * Whether the browser's cache, or the test (`route.fulfill`), answered a request. Both the time of sending and the
 * server's address must be missing, since browsers do not show both for all requests that they send: WebKit shows
 * neither for a request that was redirected.
 */
async function isAnsweredWithoutServer(request: PlaywrightRequest, response: PlaywrightResponse): Promise<boolean> {
  if (request.redirectedTo() !== null || request.timing().requestStart >= 0) return false;
  return (await response.serverAddr().catch(() => unknownServer)) === null;
}

/** Replaces a server's address that cannot be read. */
const unknownServer = {};

function bodyOf(request: PlaywrightRequest, headers: Readonly<Record<string, string>>): Body {
  const bytes = request.postDataBuffer();
  const length = headers['content-length'] === undefined ? null : Number(headers['content-length']);
  const type = headers['content-type'];
  if (bytes === null || bytes.length === 0) {
    if (length === 0) return { kind: 'none' };
    const hasBody = length !== null || type !== undefined || /^(?:POST|PUT|PATCH)$/.test(request.method());
    if (/^(?:GET|HEAD)$/.test(request.method()) || !hasBody) return { kind: 'none' };
    return { kind: 'unreadable', reason: 'hidden-body' };
  }
  const own = new Uint8Array(bytes);
  if (length === null || length <= own.length) return { kind: 'bytes', bytes: own };
  return { kind: 'bytes', bytes: own, lacks: /^multipart\//i.test(type ?? '') ? 'files' : 'rest' };
}
