import type { Body, Observation, Outcome } from '../observation.ts';
import { hopId, messageId, shownId } from '../observation-id.ts';
import { webOrigin } from '../source-page.ts';
import { isOwnFile } from '../web-request/details.ts';
import { relevantHeaders } from '../web-request/headers.ts';
import { outcomeOf } from '../web-request/outcome.ts';
import { fromBase64 } from '../wire.ts';
import { checkedBody, headerIn, shownBody } from './body.ts';
import { stackText } from './call-stack.ts';
import type {
  ExtraInfo,
  HeaderMap,
  LoadingFailed,
  RequestWillBeSent,
  ResponseData,
  ResponseReceived,
  WebSocketCreated,
  WebSocketFrame,
  WebSocketHandshake,
} from './events.ts';
import type { Place } from './pages.ts';

/** What the browser reports about its requests, by name of the protocol's event. */
export type NetworkEvent =
  | {
      readonly kind: 'requestWillBeSent';
      readonly session: string;
      readonly place: Place | null;
      readonly params: RequestWillBeSent;
    }
  | {
      readonly kind: 'requestWillBeSentExtraInfo';
      readonly place: Place | null;
      readonly at: number;
      readonly params: ExtraInfo;
    }
  | { readonly kind: 'responseReceived'; readonly params: ResponseReceived }
  | { readonly kind: 'requestServedFromCache'; readonly params: { readonly requestId: string } }
  | { readonly kind: 'loadingFailed'; readonly params: LoadingFailed }
  | {
      readonly kind: 'webSocketCreated';
      readonly session: string;
      readonly place: Place | null;
      readonly params: WebSocketCreated;
    }
  | { readonly kind: 'webSocketWillSendHandshakeRequest'; readonly params: WebSocketHandshake }
  | {
      readonly kind: 'webSocketFrameSent';
      readonly session: string;
      readonly place: Place | null;
      readonly at: number;
      readonly params: WebSocketFrame;
    }
  /** Possible addresses of the WebSockets of a session that were open before the capture. */
  | { readonly kind: 'openSockets'; readonly session: string; readonly urls: readonly string[] }
  /** The target of a session is closed, so that its requests are no longer reported. */
  | { readonly kind: 'gone'; readonly session: string }
  /** The answer to a request for a body; null if there was none. */
  | { readonly kind: 'body'; readonly hop: Hop; readonly body: Body | null };

/** One step of a request that is redirected, from one redirect to the next. */
export interface Hop {
  readonly requestId: string;
  /** The session that reported it. */
  readonly session: string;
  readonly id: string;
  readonly place: Place | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly callStack: string | null;
  /** As the page set them, before the browser added its own. */
  readonly provisionalHeaders: HeaderMap;
  /** As sent; null until they are known. */
  sentHeaders: HeaderMap | null;
  /** Undefined until it is known; null if the browser does not have it. */
  body: Body | null | undefined;
  end: End | null;
}

type End =
  | { readonly kind: 'answered'; readonly by: 'network' | 'browser-cache' | 'service-worker' | 'test' }
  | { readonly kind: 'failed'; readonly error: string; readonly isBlocked: boolean }
  /** Its page or worker was closed before the end was reported. */
  | { readonly kind: 'gone' };

/** Headers as sent, and the page of the session that reported them. */
interface Sent {
  readonly headers: HeaderMap;
  readonly place: Place | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

interface Socket {
  /** The session that reported it. */
  readonly session: string;
  place: Place | null;
  /** Null if it was open before the capture. */
  readonly url: string | null;
  readonly callStack: string | null;
  at: number;
  headers: HeaderMap | null;
  messages: Array<{ readonly at: number; readonly opcode: number; readonly data: string }>;
  order: number;
}

/** The record of a browser's requests and WebSockets. */
export interface Network {
  /** Processes an event. Returns the request whose body must be requested, if any. */
  take(event: NetworkEvent): Hop | null;
  /**
   * What was captured until now: requests and WebSockets in the order in which they began, each WebSocket followed by
   * its messages; at the end, requests of which only the headers were reported.
   */
  observations(): readonly Observation[];
  /** Number of requests that have not ended, except endless ones, or whose body was requested and is not known yet. */
  inFlight(): number;
  /** Whether a session has reported messages of WebSockets whose possible addresses are not known. */
  hasUnknownSockets(session: string): boolean;
  /** Addresses of the WebSockets whose handshake was sent during the capture. */
  socketAddresses(): ReadonlySet<string>;
  /** Address of a request for a script, or for a document, which may contain scripts; null for other requests. */
  scriptAt(requestId: string): string | null;
  /** Addresses of the scripts that were loaded, in order, without duplicates. */
  scripts(): readonly string[];
  /** Number of requests to origins other than the app's that ended without being sent, by reason. */
  counts(): { readonly blocked: number; readonly browserCache: number; readonly serviceWorker: number };
}

/**
 * Creates the record of a browser's requests and messages: a pure state machine over the protocol's events, which come
 * from several sessions and in any order. The headers of a request as sent are reported separately, before or after the
 * request. A worker's request is partly reported to its page.
 * @param run distinguishes the ids of this capture from those of others
 */
export function createNetwork(run: string): Network {
  const hops: Array<Hop | Socket> = [];
  const chains = new Map<string, Hop[]>();
  /** Headers that were sent and have no hop yet, oldest first. */
  const headers = new Map<string, Sent[]>();
  const sockets = new Map<string, Socket>();
  /** Possible addresses of the WebSockets that were open before the capture, by session. */
  const earlier = new Map<string, readonly string[]>();

  const current = (requestId: string): Hop | undefined => chains.get(requestId)?.at(-1);

  /** Assigns headers to their hop: the hops and headers of a request are in the same order. */
  const match = (requestId: string): void => {
    const waiting = headers.get(requestId);
    for (const hop of chains.get(requestId) ?? []) {
      if (hop.sentHeaders === null && !neverSent(hop)) hop.sentHeaders = waiting?.shift()?.headers ?? null;
    }
  };

  const begin = (session: string, place: Place | null, params: RequestWillBeSent): Hop | null => {
    const { requestId, request, wallTime, initiator, redirectResponse, type = 'Other' } = params;
    const chain = chains.get(requestId) ?? [];
    const before = chain.at(-1);
    // A second session reports the same request.
    if (before !== undefined && redirectResponse === undefined) return null;
    if (before !== undefined && before.url === request.url && before.end !== null) return null;
    if (before !== undefined) {
      const wasSent = params.redirectHasExtraInfo !== false;
      before.end ??= wasSent ? answered(redirectResponse as ResponseData) : internal;
    }
    const shown = shownBody(request);
    const hop: Hop = {
      ...{ requestId, session, id: shownId(run, hopId(requestId, request.url)), place },
      at: Math.round(wallTime * 1000),
      ...{ method: request.method, url: request.url, type, callStack: stackText(initiator.stack) },
      ...{ provisionalHeaders: request.headers, sentHeaders: null, end: null },
      body: shown ?? undefined,
    };
    chain.push(hop);
    chains.set(requestId, chain);
    match(requestId);
    if (isPreflight(hop) || !isWeb(hop.url) || initiator.type === 'preflight') return null;
    hops.push(hop);
    return shown === null ? hop : null;
  };

  const addSocket = (requestId: string, about: Pick<Socket, 'session' | 'place' | 'url' | 'callStack'>): Socket => {
    const socket: Socket = { ...about, at: 0, headers: null, messages: [], order: sockets.size };
    sockets.set(requestId, socket);
    hops.push(socket);
    return socket;
  };

  return {
    take(event) {
      switch (event.kind) {
        case 'requestWillBeSent':
          return begin(event.session, event.place, event.params);
        case 'requestWillBeSentExtraInfo': {
          const { place, at, params } = event;
          const waiting = headers.get(params.requestId) ?? [];
          headers.set(params.requestId, [...waiting, { headers: params.headers, place, at }]);
          match(params.requestId);
          break;
        }
        case 'responseReceived': {
          const hop = current(event.params.requestId);
          if (hop !== undefined) hop.end ??= answered(event.params.response);
          break;
        }
        case 'requestServedFromCache': {
          const hop = current(event.params.requestId);
          if (hop !== undefined) hop.end = { kind: 'answered', by: 'browser-cache' };
          break;
        }
        case 'loadingFailed': {
          const { requestId, errorText, blockedReason } = event.params;
          const hop = current(requestId);
          if (hop !== undefined)
            hop.end ??= { kind: 'failed', error: errorText, isBlocked: blockedReason !== undefined };
          break;
        }
        case 'webSocketCreated': {
          const { session, place } = event;
          const { requestId, url, initiator } = event.params;
          if (!sockets.has(requestId))
            addSocket(requestId, { session, place, url, callStack: stackText(initiator?.stack) });
          break;
        }
        case 'webSocketWillSendHandshakeRequest': {
          const { requestId, wallTime, request } = event.params;
          const socket = sockets.get(requestId);
          if (socket !== undefined)
            Object.assign(socket, { at: Math.round(wallTime * 1000), headers: request.headers });
          break;
        }
        case 'webSocketFrameSent': {
          const { requestId, response } = event.params;
          const { opcode, payloadData: data } = response;
          if (opcode !== 1 && opcode !== 2) break;
          // A WebSocket that was open before the capture: only its messages are reported.
          const unknown = { session: event.session, place: null, url: null, callStack: null };
          const socket = sockets.get(requestId) ?? addSocket(requestId, unknown);
          socket.place ??= event.place;
          socket.messages.push({ at: event.at, opcode, data });
          break;
        }
        case 'openSockets':
          earlier.set(event.session, event.urls);
          break;
        case 'gone':
          for (const one of hops)
            if (!('messages' in one) && one.session === event.session) one.end ??= { kind: 'gone' };
          break;
        case 'body':
          event.hop.body = event.body;
          break;
      }
      return null;
    },
    observations: () => [
      ...hops.flatMap((one) =>
        'messages' in one ? observationsOfSocket(one, earlier.get(one.session) ?? [], run) : observationsOf(one),
      ),
      ...[...headers].flatMap(([requestId, sent]) =>
        chains.has(requestId) || sockets.has(requestId) ? [] : sent.flatMap((one) => unshown(requestId, one, run)),
      ),
    ],
    scriptAt(requestId) {
      const hop = current(requestId);
      return hop !== undefined && /^(?:Script|Document)$/.test(hop.type) ? hop.url : null;
    },
    scripts: () => [
      ...new Set(
        hops.flatMap((one) => (!('messages' in one) && one.type === 'Script' && isLoaded(one) ? [one.url] : [])),
      ),
    ],
    hasUnknownSockets: (session) =>
      !earlier.has(session) && [...sockets.values()].some((one) => one.session === session && one.url === null),
    socketAddresses: () => new Set([...sockets.values()].flatMap(({ url, headers: own }) => (url && own ? [url] : []))),
    inFlight: () => hops.filter((one) => !('messages' in one) && isInFlight(one)).length,
    counts() {
      const all = hops.filter((one): one is Hop => !('messages' in one) && isToOthers(one));
      const count = (test: (hop: Hop) => boolean) => all.filter(test).length;
      const by = (wanted: string) => count(({ end }) => end?.kind === 'answered' && end.by === wanted);
      return {
        blocked: count((hop) => outcomeIn(hop) === 'blocked'),
        browserCache: by('browser-cache'),
        serviceWorker: by('service-worker'),
      };
    },
  };
}

/** A redirect within the browser, such as to https. */
const internal: End = { kind: 'answered', by: 'browser-cache' };

function answered({ fromDiskCache, fromServiceWorker, fromPrefetchCache, remoteIPAddress }: ResponseData): End {
  if (fromServiceWorker) return { kind: 'answered', by: 'service-worker' };
  if (fromDiskCache || fromPrefetchCache) return { kind: 'answered', by: 'browser-cache' };
  return { kind: 'answered', by: remoteIPAddress ? 'network' : 'test' };
}

/** Whether a hop ended without headers on the network. */
function neverSent({ end }: Hop): boolean {
  return end?.kind === 'answered' && end.by !== 'network' && end.by !== 'test';
}

/** Types whose responses continue as long as the page exists. */
const endless: ReadonlySet<string> = new Set(['EventSource', 'Media']);

function isInFlight({ end, body, type }: Hop): boolean {
  return body === undefined || (end === null && !endless.has(type));
}

/** The outcome of a request; null if it is not known whether it was sent. */
function outcomeIn({ end, sentHeaders }: Hop): Outcome | null {
  if (end === null) return sentHeaders === null ? null : 'sent';
  if (end.kind === 'failed') {
    if (sentHeaders === null && end.isBlocked) return 'blocked';
    return outcomeOf(end.error, sentHeaders !== null);
  }
  // A page that closes may still have sent it.
  if (end.kind === 'gone') return 'sent';
  if (end.by === 'network' || sentHeaders !== null) return 'sent';
  return end.by === 'test' ? 'blocked' : 'cached';
}

function observationsOf(hop: Hop): Observation[] {
  const { id, at, place, method, url, callStack, sentHeaders, provisionalHeaders, body } = hop;
  const outcome = outcomeIn(hop);
  if (place === null || outcome === null || isOfPage(hop, place)) return [];
  const headers = sentHeaders ?? provisionalHeaders;
  return [
    {
      ...{ id, at, transport: 'http', outcome, tab: null, ...place, method, url, callStack },
      headers: relevantHeaders(listed(headers)),
      body: body?.kind === 'none' ? body : checkedBody(body ?? null, sentHeaders),
    },
  ];
}

/** Whether a request loads a file from the app's own origin. */
function isOfPage({ type, method, url }: Hop, { app }: Place): boolean {
  const own = { type: type.toLowerCase(), method, url, requestId: '', timeStamp: 0, frameId: 0, tabId: 0 };
  return isOwnFile(own, app);
}

/** A request of which only the headers were reported: it was sent, and its body is unknown. */
function unshown(requestId: string, { headers, place, at }: Sent, run: string): Observation[] {
  const host = headerIn(headers, ':authority') ?? headerIn(headers, 'host');
  const path = headerIn(headers, ':path') ?? '/';
  const scheme = headerIn(headers, ':scheme') ?? 'https';
  const url = `${scheme}://${host}${path}`;
  if (place === null || host === null || !URL.canParse(url)) return [];
  const length = headerIn(headers, 'content-length');
  const isEmpty = length === null || length.trim() === '0';
  const method = headerIn(headers, ':method') ?? (isEmpty ? 'GET' : 'POST');
  return [
    {
      ...{ id: shownId(run, hopId(requestId, url)), at, transport: 'http', outcome: 'sent', tab: null, ...place },
      ...{ method, url, headers: relevantHeaders(listed(headers)), callStack: null },
      body: isEmpty && method === 'GET' ? { kind: 'none' } : { kind: 'unreadable', reason: 'hidden-body' },
    },
  ];
}

function isLoaded({ end }: Hop): boolean {
  return end?.kind === 'answered';
}

/**
 * The handshake of a WebSocket, if it was captured, and its messages. If it is not known to which of several hosts they
 * were sent, each host has observations of all messages, with unreadable bodies; if no host is known, these
 * observations have the app's own address.
 * @param earlier possible addresses of a WebSocket that was open before the capture
 */
function observationsOfSocket(
  { place, url, callStack, at, headers, messages, order }: Socket,
  earlier: readonly string[],
  run: string,
): Observation[] {
  if (place === null) return [];
  const id = shownId(run, hopId(`socket-${order}`, url ?? ''));
  const common = { outcome: 'sent', tab: null, ...place, method: 'GET', callStack } as const;
  const [only, ...more] = url === null ? earlier : [url];
  const isKnown = only !== undefined && more.length === 0;
  const to = only === undefined ? [`${place.app}/`] : [only, ...more];
  const sent = messages.flatMap(({ at: sentAt, opcode, data }, position) =>
    to.map(
      (address, host): Observation => ({
        ...{
          ...common,
          id: messageId(id, position * to.length + host),
          at: sentAt,
          transport: 'websocket',
          headers: [],
        },
        url: address,
        body: isKnown ? messageBody(opcode, data) : { kind: 'unreadable', reason: 'socket-messages' },
      }),
    ),
  );
  if (headers === null || url === null) return sent;
  const handshake: Observation = {
    ...{ id, at, transport: 'http', ...common, url, body: { kind: 'none' } },
    headers: relevantHeaders(listed(headers)),
  };
  return [handshake, ...sent];
}

/** A message that was sent as a Blob is reported as a binary message without content. */
function messageBody(opcode: number, data: string): Body {
  if (opcode === 2 && data === '') return { kind: 'unreadable', reason: 'blob-body' };
  return { kind: 'bytes', bytes: opcode === 2 ? fromBase64(data) : new TextEncoder().encode(data) };
}

function listed(headers: HeaderMap): Array<{ readonly name: string; readonly value: string }> {
  return Object.entries(headers)
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]) => ({ name, value }));
}

/** A CORS preflight (Fetch, §4.9), which contains no data of the page. */
function isPreflight({ method, type, provisionalHeaders }: Hop): boolean {
  return (
    type === 'Preflight' ||
    (method === 'OPTIONS' && headerIn(provisionalHeaders, 'access-control-request-method') !== null)
  );
}

function isToOthers({ place, url }: Hop): boolean {
  return place !== null && webOrigin(url) !== place.app;
}

function isWeb(url: string): boolean {
  return /^https?:/.test(url);
}
