import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as its bytes arrived. */
export interface Received {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly scheme: 'http' | 'https' | 'ws' | 'wss';
  /** Without the port. */
  readonly host: string;
  /** Path with the query string. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** As sent: compressed bytes stay compressed. */
  readonly body: Buffer;
}

/** A response. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Reads a request to its end. */
export async function receive(request: IncomingMessage, scheme: Received['scheme']): Promise<Received> {
  const at = Date.now();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    at,
    method: request.method ?? 'GET',
    scheme,
    host: (request.headers.host ?? '').replace(/:\d+$/, ''),
    path: (request.url ?? '/').replace(/^http:\/\/[^/]*/, '') || '/',
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}
