import { apply, construct, getterOf, uncurried } from './natives.ts';
import { helloEvent, offerEvent, type Said, saidEvent, stacksEvent, workerEvent } from './words.ts';

const NativeMessageEvent = MessageEvent;
const NativeMessageChannel = MessageChannel;
const dataOf = getterOf(MessageEvent.prototype, 'data');
const dispatch = uncurried(EventTarget.prototype.dispatchEvent);
const listen = uncurried(EventTarget.prototype.addEventListener);
const unlisten = uncurried(EventTarget.prototype.removeEventListener);

/** The page's end of the way to the relay. */
export interface Channel {
  readonly tell: (said: Said) => void;
  /** Whether the relay has asked for call stacks. */
  readonly wantsStacks: () => boolean;
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
 */
export function meetRelay(scope: Window & typeof globalThis): Channel {
  const { port1: port } = new NativeMessageChannel();
  const offer = () => dispatch(scope, carrying(offerEvent, port));
  listen(scope, helloEvent, offer, { __proto__: null, once: true } as AddEventListenerOptions);
  let wantsStacks = false;
  listen(port, stacksEvent, (event) => {
    wantsStacks = dataOf(event as MessageEvent) === true;
  });
  offer();
  // By then the relay has said hello, or never will.
  apply(scope.setTimeout, scope, [() => unlisten(scope, helloEvent, offer), 0]);
  return {
    wantsStacks: () => wantsStacks,
    tell: (data) => {
      dispatch(port, construct(NativeMessageEvent, [saidEvent, { __proto__: null, data }]) as MessageEvent);
    },
    admit: (worker) => {
      dispatch(port, carrying(workerEvent, worker));
    },
  };
}

function carrying(type: string, port: MessagePort): MessageEvent {
  return construct(NativeMessageEvent, [type, { __proto__: null, ports: [port] }]) as MessageEvent;
}
