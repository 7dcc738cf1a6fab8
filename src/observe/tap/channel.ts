import { portEvent, readyEvent, secretMark } from './meeting.ts';
import { apply, construct, getterOf, uncurried } from './natives.ts';
import { createTally } from './tally.ts';
import {
  again,
  hereEvent,
  missed,
  reunionEvent,
  type Said,
  saidEvent,
  settledEvent,
  stacksEvent,
  workerEvent,
} from './words.ts';

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

/** The page's end of the way to the relay. */
export interface Channel {
  readonly tell: (said: Said) => void;
  /** Whether the relay has asked for call stacks. */
  readonly wantsStacks: () => boolean;
  /** Hands the relay the port of a worker that tells it directly. */
  readonly admit: (port: MessagePort) => void;
}

/**
 * Meets the relay, which runs in the same frame in a world of its own. The relay makes a MessagePort, an object the page
 * never sees, and both dispatch events on it: at once, so that what leaves while the page goes away is told, too.
 *
 * 1. Both know a secret. In a document that begins, the tap makes it, and leaves it where the relay, which starts next
 *    and before any script of the page, takes it away. In a page that was open before, the relay makes it, and the
 *    background hands it to the tap; the tap says that it is ready.
 * 2. The relay hands over the port in an event of the window that is named by the secret. A page that offers a port, or
 *    listens for one, does not know the name.
 * 3. Each telling is an event on the port; the browser clones its data from one world to the other.
 * 4. The relay says by which secret a later relay will hand over another port. When the extension was reloaded, the new
 *    relay does so, and the tap says what it told to no relay.
 *
 * @param secret the relay's, in a page that was open before; null in a document that begins
 * @returns null if there is a secret and no relay takes the tap
 */
export function meetRelay(scope: Window & typeof globalThis, secret: string | null): Channel | null {
  let port: MessagePort | null = null;
  let wantsStacks = false;
  const tally = createTally();
  const workers: MessagePort[] = [];
  const send = (event: Event) => {
    if (port) dispatch(port, event);
  };
  const say = (data: Said) => send(construct(NativeMessageEvent, [saidEvent, { __proto__: null, data }]) as Event);
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
    send(construct(NativeEvent, [hereEvent]) as Event);
    tally.take((url, count) => say(missed(url, count)));
    for (let at = 0; at < workers.length; at += 1) send(carrying(workerEvent, workers[at] as MessagePort, again));
  };
  meetOnce(scope, secret, take);
  if (secret !== null && port === null) return null;
  return {
    wantsStacks: () => wantsStacks,
    tell: (said) => {
      if (said.kind === 'message') tally.add(said.url);
      say(said);
    },
    admit: (worker) => {
      if (workers.length < mostWorkers) workers[workers.length] = worker;
      send(carrying(workerEvent, worker));
    },
  };
}

/** Listens for the port that the relay hands over right now, or at the latest before any script of the page runs. */
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
  // By then the relay has taken it, or never will.
  apply(scope.setTimeout, scope, [
    () => {
      unlisten(scope, name, take);
      if (scope.status === left) scope.status = before;
    },
    0,
  ]);
}

/** 128 bits, of which a page that ran in this window before learns nothing, unlike of the next `Math.random()`. */
function newSecret(): string {
  const numbers = fillRandom(nativeCrypto, new NativeNumbers(4));
  return `${numbers[0]}-${numbers[1]}-${numbers[2]}-${numbers[3]}`;
}

/** Workers that a later relay can listen to. */
const mostWorkers = 1_000;

function carrying(type: string, port: MessagePort, data: string | null = null): MessageEvent {
  return construct(NativeMessageEvent, [type, { __proto__: null, data, ports: [port] }]) as MessageEvent;
}
