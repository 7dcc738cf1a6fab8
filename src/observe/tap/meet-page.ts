import { getterOf, uncurried } from './natives.ts';
import type { Said, Tell } from './words.ts';

const listen = uncurried(EventTarget.prototype.addEventListener);
const stop = uncurried(Event.prototype.stopImmediatePropagation);
const post = uncurried(MessagePort.prototype.postMessage) as (port: MessagePort, said: Said) => void;
const postWith = uncurried(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  said: null,
  ports: MessagePort[],
) => void;
const dataOf = getterOf(MessageEvent.prototype, 'data');
const portsOf = getterOf(MessageEvent.prototype, 'ports');

/** Words kept until the page has answered. */
const mostWaiting = 1_000;

/** A worker's end of the way to the relay. */
export interface WorkerChannel {
  readonly tell: Tell;
  readonly admit: (port: MessagePort) => void;
}

/**
 * Waits for the port that the page's tap sends with the token, as the first message of all. The worker's own script
 * never sees that message: this listener is the first, and lets it go no further.
 */
export function meetPage(scope: EventTarget, token: string): WorkerChannel {
  const waiting: Said[] = [];
  const workers: MessagePort[] = [];
  let port: MessagePort | null = null;
  const take = (event: Event) => {
    if (dataOf(event as MessageEvent) !== token) return;
    stop(event);
    port = portsOf(event as MessageEvent)[0] ?? port;
    for (let at = 0; port && at < waiting.length; at += 1) post(port, waiting[at] as Said);
    for (let at = 0; port && at < workers.length; at += 1) postWith(port, null, [workers[at] as MessagePort]);
    waiting.length = 0;
    workers.length = 0;
  };
  listen(scope, 'message', take);
  listen(scope, 'connect', (event) => {
    const connected = portsOf(event as MessageEvent)[0];
    if (connected) listen(connected, 'message', take);
  });
  return {
    tell(said) {
      if (port) post(port, said);
      else if (waiting.length < mostWaiting) waiting[waiting.length] = said;
    },
    admit(worker) {
      if (port) postWith(port, null, [worker]);
      else workers[workers.length] = worker;
    },
  };
}
