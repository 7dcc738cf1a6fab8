import type { browser as wxtBrowser } from 'wxt/browser';
import type { Observation, Outcome } from '../observation.ts';
import type { Join } from '../tap/background/join.ts';

import type { InFlight } from './in-flight.ts';
import type { Journal } from './journal.ts';
import { createLifecycle, type Effect, type LifecycleEvent, type LifecycleParts } from './request-lifecycle.ts';
import { observationOf, type Tab } from './request-result.ts';
import { type Step, stepNames } from './step.ts';
import { followTabs } from './tab-pages.ts';

/** Milliseconds to wait for a page's notice of a body that the browser hid. */
const bodyLimit = 2_000;

/**
 * Milliseconds after a start within which the browser may still report the outcome of a previous worker instance's
 * request.
 */
const gracePeriod = 5_000;

export interface WebRequestParts extends LifecycleParts {
  readonly webRequest: (typeof wxtBrowser)['webRequest'];
  readonly tabs: (typeof wxtBrowser)['tabs'];
  readonly join: Join<InFlight>;
  readonly journal: Journal;
  onObservation(observation: Observation): Promise<void> | void;
  /** A WebSocket was opened. */
  onSocket(tabId: number, url: string): void;
  /** A watched app embeds a frame, which is about to load, of an origin that is not watched itself. */
  onFrame(origin: string): void;
  onDropped(): void;
}

export interface WebRequestObserver {
  /**
   * Resolves once every request whose headers were sent has been handed over to `onObservation`. Those without a
   * response after the limit, in milliseconds, are handed over as they are.
   */
  settled(limit: number): Promise<void>;
}

/**
 * Observes the requests of all tabs without changing them: passes the browser's events to the {@link createLifecycle
 * lifecycle} and performs its effects. A request, and the headers that it was sent with, are written to the journal before
 * anything is awaited. Listeners are
 * added synchronously, since the browser may have started the worker for one of these events.
 */
export function observeWebRequests(parts: WebRequestParts): WebRequestObserver {
  const { webRequest, join, journal } = parts;
  const lifecycle = createLifecycle(parts);
  const pages = followTabs(parts.tabs, (tabId, url) => feed({ kind: 'tab', tabId, url }));
  const pageOf = new WeakMap<InFlight, Promise<Tab | null>>();
  const finishing = new Set<Promise<void>>();

  const feed = (event: LifecycleEvent): void => {
    for (const effect of lifecycle.take(event)) (perform[effect.kind] as (effect: Effect) => unknown)(effect);
  };
  const perform: Perform = {
    hold: ({ request }) => void (request.tabId < 0 || pageOf.set(request, pages.now(request.tabId))),
    'await-page': ({ request }) => join.show(request),
    journal: ({ request }) => journal.hold(request),
    'journal-headers': ({ request }) => journal.sent(request.id, request.headers ?? []),
    finish: ({ request, outcome }) => finish(request, outcome),
    discard({ request }) {
      journal.forget([request.id]);
      join.withdraw(request);
    },
    lose({ request }) {
      journal.forget([request.id]);
      parts.onDropped();
    },
    frame: ({ origin }) => parts.onFrame(origin),
  };
  const finish = (request: InFlight, outcome: Outcome): void => {
    // Before the page's notice of the handshake is awaited: messages are held until their WebSocket is known.
    if (outcome === 'sent' && request.details.type === 'websocket') parts.onSocket(request.tabId, request.url);
    const work = handOver(request, outcome);
    finishing.add(work);
    void work.finally(() => finishing.delete(work));
  };
  const handOver = async (request: InFlight, outcome: Outcome): Promise<void> => {
    const bodyHolder = request.previous ?? request;
    if (outcome === 'sent') await join.complete(bodyHolder, bodyLimit);
    const [tab, run] = [(await pageOf.get(request)) ?? null, await journal.run];
    const observation = observationOf(request, { body: bodyHolder.body, outcome, tab, run });
    if (observation === null) return journal.forget([request.id]);
    await parts.onObservation(observation);
  };

  const restored = journal.restored.then((entries) => {
    feed({ kind: 'restored', entries });
    setTimeout(feed, gracePeriod, { kind: 'grace-over' });
  });
  for (const kind of stepNames) {
    const listener = (step: Step): undefined => void feed({ kind, step });
    (webRequest[kind] as unknown as StepEvent).addListener(listener, everyRequest, ...optionsOf(kind, webRequest));
  }

  return {
    async settled(limit) {
      await restored;
      const deadline = Date.now() + limit;
      while (lifecycle.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      feed({ kind: 'settle' });
      while (finishing.size > 0) await Promise.all([...finishing]);
    },
  };
}

/** Performs each effect of the lifecycle. */
type Perform = { readonly [Kind in Effect['kind']]: (effect: Extract<Effect, { kind: Kind }>) => unknown };

interface StepEvent {
  addListener(listener: (step: Step) => undefined, filter: typeof everyRequest, options?: readonly string[]): void;
}

/** Network addresses only: without the extension's own files, which are loaded often. */
const everyRequest = { urls: ['*://*/*', 'ws://*/*', 'wss://*/*'] };

/** Chromium shows cookies, referrer and refused preflights only with `extraHeaders`, which Firefox does not accept. */
function optionsOf(kind: (typeof stepNames)[number], webRequest: WebRequestParts['webRequest']): [string[]] | [] {
  if (kind === 'onBeforeRequest') return [['requestBody']];
  if (kind !== 'onSendHeaders') return [];
  const { OnSendHeadersOptions: options } = webRequest as { OnSendHeadersOptions?: { EXTRA_HEADERS?: string } };
  return [options?.EXTRA_HEADERS === undefined ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders']];
}
