import { messageBody } from './body-snapshot.ts';
import { getterOf } from './natives.ts';
import type { Notify } from './protocol.ts';
import { replace } from './stand-in.ts';

const urlOf = getterOf(WebSocket.prototype, 'url');
const stateOf = getterOf(WebSocket.prototype, 'readyState');

/** `WebSocket.OPEN`. Before, sending throws; afterwards, the browser discards messages. */
const open = 1;

/** Reports each WebSocket, and the messages sent through it. */
export function tapSocket(scope: typeof globalThis, notify: Notify): void {
  replace(scope, 'WebSocket', {
    after: (socket) => notify({ kind: 'request', method: 'GET', url: urlOf(socket as WebSocket), body: null }),
  });
  replace(scope.WebSocket.prototype, 'send', {
    after(_, args, self) {
      const socket = self as WebSocket;
      if (stateOf(socket) === open) {
        notify({ kind: 'message', method: 'GET', url: urlOf(socket), body: messageBody(args[0]) });
      }
    },
  });
}
