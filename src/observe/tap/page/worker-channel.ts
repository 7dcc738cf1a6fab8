import { missed, type Notice, type Notify, takeover } from '../protocol.ts';
import { getterOf, uncurried } from './natives.ts';
import { createTally } from './tally.ts';

const listen = uncurried(EventTarget.prototype.addEventListener);
const stop = uncurried(Event.prototype.stopImmediatePropagation);
const start = uncurried(MessagePort.prototype.start);
const post = uncurried(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  notice: Notice | typeof takeover,
) => void;
const postWith = uncurried(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  notice: null,
  ports: MessagePort[],
) => void;
const dataOf = getterOf(MessageEvent.prototype, 'data');
const portsOf = getterOf(MessageEvent.prototype, 'ports');

/** Limit: notices that are kept until the page has sent the port. */
const mostWaiting = 1_000;

/** A worker's end of the channel to the relay. */
export interface WorkerChannel {
  readonly notify: Notify;
  /** Gives the relay the port of a worker that this worker started, which then reports to it directly. */
  readonly admit: (port: MessagePort) => void;
}

/**
 * Opens the channel, which listens for the port that the page's tap sends with the token, as the very first message.
 * This listener is the first and stops the message, so the worker's own script never sees it.
 */
export function openWorkerChannel(scope: EventTarget, token: string): WorkerChannel {
  const waiting: Notice[] = [];
  const workers: MessagePort[] = [];
  let port: MessagePort | null = null;
  const tally = createTally();
  /** From the relay: how many messages are settled, or that it replaces an earlier relay. */
  const listenToRelay = (event: Event) => {
    const data = dataOf(event as MessageEvent) as typeof takeover | { readonly url: string; readonly count: number };
    if (data !== takeover) return tally.settle(data.url, data.count);
    if (!port) return;
    const relay = port;
    tally.take((url, count) => post(relay, missed(url, count)));
    post(relay, takeover);
  };
  const take = (event: Event) => {
    if (dataOf(event as MessageEvent) !== token) return;
    stop(event);
    const known = port;
    port = portsOf(event as MessageEvent)[0] ?? port;
    if (port && port !== known) {
      listen(port, 'message', listenToRelay);
      start(port);
    }
    for (let at = 0; port && at < waiting.length; at += 1) post(port, waiting[at] as Notice);
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
    notify(notice) {
      if (notice.kind === 'message') tally.add(notice.url);
      if (port) post(port, notice);
      else if (waiting.length < mostWaiting) waiting[waiting.length] = notice;
    },
    admit(worker) {
      if (port) postWith(port, null, [worker]);
      else workers[workers.length] = worker;
    },
  };
}
