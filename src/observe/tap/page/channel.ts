import {
  connectedEvent,
  missed,
  type Notice,
  noticeEvent,
  reunionEvent,
  settledEvent,
  stacksEvent,
  takeover,
  workerEvent,
} from '../protocol.ts';
import { portEvent, readyEvent, secretMark } from './meeting.ts';
import { apply, construct, getterOf, uncurried } from './natives.ts';
import { createTally } from './tally.ts';

const NativeEvent = Event;
const NativeMessageEvent = MessageEvent;
const dataOf = getterOf(MessageEvent.prototype, 'data');
const portsOf = getterOf(MessageEvent.prototype, 'ports');
const subjectOf = getterOf(MessageEvent.prototype, 'lastEventId');
const dispatch = uncurried(EventTarget.prototype.dispatchEvent);
const listen = uncurried(EventTarget.prototype.addEventListener);
const unlisten = uncurried(EventTarget.prototype.removeEventListener);
const nativeCrypto = crypto;
const fillRandom = uncurried(crypto.getRandomValues as (this: Crypto, numbers: Uint32Array) => Uint32Array);
const NativeNumbers = Uint32Array;

/** The page's end of the channel to the relay. */
export interface Channel {
  readonly notify: (notice: Notice) => void;
  /** Whether the relay has asked for call stacks. */
  readonly wantsStacks: () => boolean;
  /** Gives the relay the port of a worker's tap. From then on, the worker's tap reports to the relay directly. */
  readonly admit: (port: MessagePort) => void;
}

/**
 * Connects to the relay, which runs in the same frame in the extension's isolated world. The relay creates a
 * MessagePort, an object that the page never sees, and both dispatch events on it. Events are synchronous, so requests
 * that a page sends while it is being closed are reported as well.
 *
 * 1. Both know a secret. In a new document, the tap makes the secret and leaves it for the relay, which starts next and
 *    before any script of the page. In a page that was open before its relay started, the relay makes the secret, and
 *    the background passes it to the tap. The tap then reports that it is ready.
 * 2. The relay passes the port in an event of the window. The event's name contains the secret: a page that offers a
 *    port, or listens for one, does not know the name.
 * 3. Each notice is an event on the port; the browser clones its data from one world to the other.
 * 4. The relay gives the tap the secret with which a later relay will pass another port. After a reload of the
 *    extension, the new relay does so, and the tap reports how many messages were not settled.
 *
 * @param secret the relay's, in a page that was open before its relay started; null in a new document
 * @returns null if there is a secret, but no relay passes a port
 */
export function meetRelay(scope: Window & typeof globalThis, secret: string | null): Channel | null {
  let port: MessagePort | null = null;
  let wantsStacks = false;
  const tally = createTally();
  const workers: MessagePort[] = [];
  const send = (event: Event) => {
    if (port) dispatch(port, event);
  };
  const report = (data: Notice) =>
    send(construct(NativeMessageEvent, [noticeEvent, { __proto__: null, data }]) as Event);
  const take = (event: Event) => {
    const next = portsOf(event as MessageEvent)[0];
    if (!next) return;
    port = next;
    listen(port, stacksEvent, (asked) => {
      wantsStacks = dataOf(asked as MessageEvent) === true;
    });
    listen(port, settledEvent, (settled) => {
      tally.settle(subjectOf(settled as MessageEvent), dataOf(settled as MessageEvent));
    });
    listen(port, reunionEvent, (agreed) => listen(scope, portEvent(dataOf(agreed as MessageEvent)), take));
    send(construct(NativeEvent, [connectedEvent]) as Event);
    tally.take((url, count) => report(missed(url, count)));
    for (let at = 0; at < workers.length; at += 1) send(carrying(workerEvent, workers[at] as MessagePort, takeover));
  };
  meetOnce(scope, secret, take);
  if (secret !== null && port === null) return null;
  return {
    wantsStacks: () => wantsStacks,
    notify: (notice) => {
      if (notice.kind === 'message') tally.add(notice.url);
      report(notice);
    },
    admit: (worker) => {
      if (workers.length < mostWorkers) workers[workers.length] = worker;
      send(carrying(workerEvent, worker));
    },
  };
}

/**
 * Listens once for the port. In a new document, the relay passes it before any script of the page runs; in a page that
 * was open before, during this call.
 */
function meetOnce(scope: Window & typeof globalThis, given: string | null, take: (event: Event) => void): void {
  const secret = given ?? newSecret();
  const name = portEvent(secret);
  listen(scope, name, take);
  if (given !== null) {
    dispatch(scope, construct(NativeEvent, [readyEvent(secret)]) as Event);
    unlisten(scope, name, take);
    return;
  }
  const before = scope.status;
  const left = `${secretMark}${secret} ${before}`;
  scope.status = left;
  const hideSoon = () => {
    apply(scope.setTimeout, scope, [
      () => {
        // On a busy machine, Firefox starts the relay much later than the tap, but parses nothing until then.
        if (!scope.document.head && scope.document.readyState === 'loading') return hideSoon();
        unlisten(scope, name, take);
        if (scope.status === left) scope.status = before;
      },
    ]);
  };
  hideSoon();
}

/** 128 random bits. `Math.random()` is predictable for a page that ran in this window before. */
function newSecret(): string {
  const numbers = fillRandom(nativeCrypto, new NativeNumbers(4));
  return `${numbers[0]}-${numbers[1]}-${numbers[2]}-${numbers[3]}`;
}

/** Limit: workers that a later relay can listen to. */
const mostWorkers = 1_000;

/** An event that passes on a port. */
function carrying(type: string, port: MessagePort, data: string | null = null): MessageEvent {
  return construct(NativeMessageEvent, [type, { __proto__: null, data, ports: [port] }]) as MessageEvent;
}
