import type { Server } from 'node:http';
import { type RawData, WebSocketServer } from 'ws';
import type { Received } from './received.ts';

/** A WebSocket message as it arrived. */
export interface ReceivedMessage {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly scheme: 'ws' | 'wss';
  readonly host: string;
  readonly path: string;
  readonly binary: boolean;
  readonly data: Buffer;
}

/** Accepts every WebSocket of a server, and sends nothing. */
export function acceptSockets(
  server: Server,
  scheme: ReceivedMessage['scheme'],
  onHandshake: (request: Received) => void,
  onMessage: (message: ReceivedMessage) => void,
): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 * 1024, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const { headers } = request;
    onHandshake({ at: Date.now(), method: 'GET', scheme, host, path, headers, body: Buffer.alloc(0) });
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => opened.terminate());
      opened.on('message', (data, binary) => {
        onMessage({ at: Date.now(), scheme, host, path, binary, data: bufferOf(data) });
      });
    });
  });
}

function bufferOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
