import type { Server as HttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';

const tlsHandshake = 0x16;

/**
 * One port that speaks TLS, plain HTTP, and HTTP as a proxy does.
 * The first byte tells TLS from text; a CONNECT tunnel, to whatever host, comes back in here.
 */
export function createFront(secure: HttpServer, plain: HttpServer): Server {
  const accept = (socket: Socket): void => {
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
  return createServer(accept);
}
