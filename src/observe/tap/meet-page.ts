import { getterOf, uncurried } from './natives.ts';
import { createTally } from './tally.ts';
import { again, missed, type Said, type Tell } from './words.ts';

const listen = uncurried(EventTarget.prototype.addEventListener);
const stop = uncurried(Event.prototype.stopImmediatePropagation);
const start = uncurried(MessagePort.prototype.start);
const post = uncurried(MessagePort.prototype.postMessage) as (port: MessagePort, said: Said | typeof again) => void;
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
  const tally = createTally();
  /** Of the relay: messages that are dealt with, or that it takes over from one that has gone. */
  const hear = (event: Event) => {
    const data = dataOf(event as MessageEvent) as typeof again | { readonly url: string; readonly count: number };
    if (data !== again) return tally.settle(data.url, data.count);
    if (!port) return;
    const relay = port;
    tally.take((url, count) => post(relay, missed(url, count)));
    post(relay, again);
  };
  const take = (event: Event) => {
    if (dataOf(event as MessageEvent) !== token) return;
    stop(event);
    const known = port;
    port = portsOf(event as MessageEvent)[0] ?? port;
    if (port && port !== known) {
      listen(port, 'message', hear);
      start(port);
    }
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
      if (said.kind === 'message') tally.add(said.url);
      if (port) post(port, said);
      else if (waiting.length < mostWaiting) waiting[waiting.length] = said;
    },
    admit(worker) {
      if (port) postWith(port, null, [worker]);
      else workers[workers.length] = worker;
    },
  };
}
