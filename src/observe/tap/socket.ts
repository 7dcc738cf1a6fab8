import { getterOf } from './natives.ts';
import { messageBody } from './said-body.ts';
import { replace } from './stand-in.ts';
import type { Tell } from './words.ts';

const urlOf = getterOf(WebSocket.prototype, 'url');
const stateOf = getterOf(WebSocket.prototype, 'readyState');

/** `WebSocket.OPEN`: before, sending throws; after, what is sent is thrown away. */
const open = 1;

/** Tells that a WebSocket is watched, and of what is sent through it. */
export function tapSocket(scope: typeof globalThis, tell: Tell): void {
  replace(scope, 'WebSocket', {
    after: (socket) => tell({ kind: 'request', method: 'GET', url: urlOf(socket as WebSocket), body: null }),
  });
  replace(scope.WebSocket.prototype, 'send', {
    after(_, args, self) {
      const socket = self as WebSocket;
      if (stateOf(socket) === open) {
        tell({ kind: 'message', method: 'GET', url: urlOf(socket), body: messageBody(args[0]) });
      }
    },
  });
}
