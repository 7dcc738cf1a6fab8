import type { Notify } from '../protocol.ts';
import { messageBody } from './body-snapshot.ts';
import { getterOf, uncurried } from './natives.ts';
import { replace } from './stand-in.ts';

const urlOf = getterOf(WebSocket.prototype, 'url');
const stateOf = getterOf(WebSocket.prototype, 'readyState');

const listen = uncurried(EventTarget.prototype.addEventListener);

/** `WebSocket.OPEN`. Before, sending throws; afterwards, the browser discards messages. */
const open = 1;

/** `WebSocket.CLOSED`. A page can dispatch events of its own, but cannot set this state. */
const closed = 3;

/**
 * Reports each WebSocket, the messages sent through it and, if it was open, its close. The listeners are not registered
 * with `once`: the page may dispatch an event of its own before the browser's.
 */
export function tapSocket(scope: typeof globalThis, notify: Notify): void {
  replace(scope, 'WebSocket', {
    after(created) {
      const socket = created as WebSocket;
      const report = (kind: 'request' | 'closed') => notify({ kind, method: 'GET', url: urlOf(socket), body: null });
      let wasOpen = false;
      report('request');
      listen(socket, 'open', () => {
        if (stateOf(socket) === open) wasOpen = true;
      });
      listen(socket, 'close', () => {
        if (!wasOpen || stateOf(socket) !== closed) return;
        wasOpen = false;
        report('closed');
      });
    },
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
