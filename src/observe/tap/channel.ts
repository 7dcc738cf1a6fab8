import { apply, construct, getterOf, uncurried } from './natives.ts';
import { createTally } from './tally.ts';
import {
  again,
  beginEvent,
  helloEvent,
  hereEvent,
  missed,
  offerEvent,
  reunionEvent,
  type Said,
  saidEvent,
  settledEvent,
  stacksEvent,
  workerEvent,
} from './words.ts';

const NativeMessageEvent = MessageEvent;
const NativeMessageChannel = MessageChannel;
const dataOf = getterOf(MessageEvent.prototype, 'data');
const portsOf = getterOf(MessageEvent.prototype, 'ports');
const subjectOf = getterOf(MessageEvent.prototype, 'lastEventId');
const dispatch = uncurried(EventTarget.prototype.dispatchEvent);
const listen = uncurried(EventTarget.prototype.addEventListener);
const unlisten = uncurried(EventTarget.prototype.removeEventListener);

/** The page's end of the way to the relay. */
export interface Channel {
  readonly tell: (said: Said) => void;
  /** Whether the relay has asked for call stacks. */
  readonly wantsStacks: () => boolean;
  /** Calls its listener when a relay has found that no other tap is in the page. */
  readonly onBegin: (listener: () => void) => void;
  /** Hands the relay the port of a worker that tells it directly. */
  readonly admit: (port: MessagePort) => void;
}

/**
 * Meets the relay, which runs in the same frame in a world of its own, while no script of the page has run yet. Both
 * keep one MessagePort, an object the page never sees, and the tap dispatches events on it: at once, so that what
 * leaves while the page goes away is told, too.
 *
 * 1. The tap offers the port in an event of the window, on starting and on the relay's hello.
 * 2. The relay keeps the first port it is offered, and says hello where it started first.
 * 3. Each telling is an event on the port; the browser clones its data from one world to the other.
 * 4. The relay says by which event of the window a later relay will call: one that no page can guess. When the extension
 *    was reloaded, the new relay calls and brings a port, the tap answers on it, and says what it told to no relay.
 */
export function meetRelay(scope: Window & typeof globalThis): Channel {
  let port = new NativeMessageChannel().port1;
  const tally = createTally();
  const workers: MessagePort[] = [];
  const offer = () => dispatch(scope, carrying(offerEvent, port));
  listen(scope, helloEvent, offer, { __proto__: null, once: true } as AddEventListenerOptions);
  let wantsStacks = false;
  let hasBegun = false;
  let begin: () => void = () => {};
  const say = (data: Said) => {
    dispatch(port, construct(NativeMessageEvent, [saidEvent, { __proto__: null, data }]) as MessageEvent);
  };
  const attend = () => {
    listen(port, stacksEvent, (event) => {
      wantsStacks = dataOf(event as MessageEvent) === true;
    });
    listen(port, settledEvent, (event) => {
      tally.settle(subjectOf(event as MessageEvent), dataOf(event as MessageEvent));
    });
    listen(port, reunionEvent, (event) => listen(scope, dataOf(event as MessageEvent), reunite));
  };
  const reunite = (event: Event) => {
    const next = portsOf(event as MessageEvent)[0];
    if (!next) return;
    port = next;
    attend();
    dispatch(port, construct(NativeMessageEvent, [hereEvent]) as MessageEvent);
    tally.take((url, count) => say(missed(url, count)));
    for (let at = 0; at < workers.length; at += 1) dispatch(port, carrying(workerEvent, workers[at] as never, again));
  };
  listen(port, beginEvent, () => {
    hasBegun = true;
    begin();
  });
  attend();
  offer();
  // By then the relay has said hello, or never will.
  apply(scope.setTimeout, scope, [() => unlisten(scope, helloEvent, offer), 0]);
  return {
    wantsStacks: () => wantsStacks,
    onBegin(listener) {
      begin = listener;
      if (hasBegun) listener();
    },
    tell: (said) => {
      if (said.kind === 'message') tally.add(said.url);
      say(said);
    },
    admit: (worker) => {
      if (workers.length < mostWorkers) workers[workers.length] = worker;
      dispatch(port, carrying(workerEvent, worker));
    },
  };
}

/** Workers that a later relay can listen to. */
const mostWorkers = 1_000;

function carrying(type: string, port: MessagePort, data: string | null = null): MessageEvent {
  return construct(NativeMessageEvent, [type, { __proto__: null, data, ports: [port] }]) as MessageEvent;
}
