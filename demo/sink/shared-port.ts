import type { Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';

const tlsHandshake = 0x16;

interface SharedPort {
  /** Listens on a free loopback port, and resolves to its number. */
  listen(): Promise<number>;
  /** Closes every connection, idle or not. */
  close(): Promise<void>;
}

/**
 * One port for TLS, plain HTTP and HTTP proxy requests. The first byte distinguishes TLS from plain HTTP. A CONNECT tunnel to
 * any host leads back to this port.
 */
export function createSharedPort(secure: HttpServer, plain: HttpServer): SharedPort {
  const open = new Set<Socket>();
  const accept = (socket: Socket): void => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (first === null) return;
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
    });
  };
  plain.on('connect', (_request, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    accept(socket);
  });
  const server = createServer(accept);
  return {
    listen: () =>
      new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
