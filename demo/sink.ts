import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { answerAsApp } from './sink/app.ts';
import { isBrowserHost } from './sink/browser-hosts.ts';
import { freshCertificate } from './sink/certificate.ts';
import { type Answer, type Received, receive } from './sink/received.ts';
import { createSharedPort } from './sink/shared-port.ts';
import { acceptSockets, type ReceivedMessage } from './sink/sockets.ts';
import { answerAsVendor } from './sink/vendors.ts';

export type { Answer, Received } from './sink/received.ts';
export type { ReceivedMessage } from './sink/sockets.ts';

/** The address of the demo app. */
export const demoApp = 'https://app.fernhill.example';

interface SinkOptions {
  /** Folder of the bundled demo app. */
  readonly appFolder: string;
  /** Replaces the responses of the app and the vendors. Return undefined for the default response. */
  readonly respond?: (request: Received) => Answer | undefined | Promise<Answer | undefined>;
}

/** A server on the loopback interface that replaces the whole internet. */
export interface Sink {
  /** One port for TLS, plain HTTP, and an HTTP proxy that tunnels every host back to this server. */
  readonly port: number;
  /**
   * Everything that hosts other than the app's received, oldest first, except CORS preflights and the browser's own
   * traffic.
   */
  readonly requests: readonly Received[];
  /** Every WebSocket message that hosts other than the app's received. The handshakes are in `requests`. */
  readonly messages: readonly ReceivedMessage[];
  /** Discards everything received so far. */
  clear(): void;
  /**
   * Resolves when nothing has arrived for `quietMs`, apart from requests to the app and the browser's own traffic, and
   * no request is arriving; or after `limitMs`.
   */
  quiet(quietMs?: number, limitMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts the sink. */
export async function startSink({ appFolder, respond }: SinkOptions): Promise<Sink> {
  const requests: Received[] = [];
  const messages: ReceivedMessage[] = [];
  let lastAt = Date.now();
  /** Number of requests whose body is still arriving. */
  let arriving = 0;

  const answer = async (request: Received): Promise<Answer> => {
    if (isBrowserHost(request.host)) return { status: 404 };
    const isApp = isAppHost(request.host);
    if (!isApp) lastAt = Date.now();
    if (isPreflight(request)) return (await respond?.(request)) ?? { status: 204 };
    if (!isApp) requests.push(request);
    return (await respond?.(request)) ?? (isApp ? answerAsApp(request, appFolder) : answerAsVendor(request));
  };
  const listener = (scheme: Received['scheme']) => (incoming: IncomingMessage, response: ServerResponse) => {
    arriving += 1;
    receive(incoming, scheme)
      .finally(() => {
        arriving -= 1;
      })
      .then(async (request) => send(response, request, await answer(request)))
      .catch(() => response.destroy());
  };

  const secure = createSecure(await freshCertificate(), listener('https'));
  const plain = createPlain(listener('http'));
  secure.keepAliveTimeout = plain.keepAliveTimeout = 120_000;
  const onHandshake = (request: Received) => {
    lastAt = Date.now();
    if (!isAppHost(request.host) && !isBrowserHost(request.host)) requests.push(request);
  };
  const onMessage = (message: ReceivedMessage) => {
    lastAt = Date.now();
    if (!isAppHost(message.host) && !isBrowserHost(message.host)) messages.push(message);
  };
  acceptSockets(secure, 'wss', onHandshake, onMessage);
  acceptSockets(plain, 'ws', onHandshake, onMessage);
  const shared = createSharedPort(secure, plain);
  const port = await shared.listen();

  return {
    port,
    requests,
    messages,
    clear: () => {
      requests.length = 0;
      messages.length = 0;
    },
    quiet: async (quietMs = 2000, limitMs = 30_000) => {
      const started = Date.now();
      const isQuiet = () => arriving === 0 && Date.now() - Math.max(lastAt, started) >= quietMs;
      while (!isQuiet() && Date.now() - started < limitMs) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: shared.close,
  };
}

function isAppHost(host: string): boolean {
  return host.endsWith('.fernhill.example');
}

function isPreflight({ method, headers }: Received): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

function send(response: ServerResponse, request: Received, answer: Answer): void {
  response.writeHead(answer.status ?? 200, { ...allowOrigin(request), 'cache-control': 'no-store', ...answer.headers });
  response.end(answer.body);
}

/** Headers that allow every page to read the response, even to a request with credentials. */
function allowOrigin({ headers }: Received): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': headers['access-control-request-method'] ?? '*',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '600',
    vary: 'origin',
  };
}
