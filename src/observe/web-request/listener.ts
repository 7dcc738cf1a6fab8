import type { browser as wxtBrowser } from 'wxt/browser';
import type { Join } from '../join.ts';
import type { Observation, Outcome } from '../observation.ts';
import { observationOf, type Tab } from './handed-over.ts';
import type { InFlight } from './in-flight.ts';
import type { Journal } from './journal.ts';
import { createLifecycle, type Effect, type LifecycleEvent, type LifecycleParts } from './request-lifecycle.ts';
import { type Step, stepNames } from './step.ts';

/** Milliseconds a page may take to hand over a body that the browser hid. */
const bodyLimit = 2_000;

/** Milliseconds after a start in which the end of a request of the worker's earlier life may still be shown. */
const afterlife = 5_000;

export interface WebRequestParts extends LifecycleParts {
  readonly webRequest: (typeof wxtBrowser)['webRequest'];
  readonly tabs: (typeof wxtBrowser)['tabs'];
  readonly join: Join<InFlight>;
  readonly journal: Journal;
  onObservation(observation: Observation): void;
  /** A WebSocket was opened. */
  onSocket(tabId: number, url: string): void;
  /** A watched app embeds a frame of another origin, which is about to load. */
  onFrame(origin: string): void;
  onDropped(): void;
}

export interface WebRequestObserver {
  /**
   * Resolves once every request whose headers went out has been handed over. What has not been answered after the
   * limit, in milliseconds, is handed over as it is.
   */
  settled(limit: number): Promise<void>;
}

/**
 * Watches what leaves every tab, without touching it: feeds the browser's events to the {@link createLifecycle
 * lifecycle}, and does what that answers. Every step is journalled before anything is awaited. Listeners are added at
 * once, since the browser may have started the worker for one of them.
 */
export function observeWebRequests(parts: WebRequestParts): WebRequestObserver {
  const { webRequest, tabs, join, journal } = parts;
  const lifecycle = createLifecycle(parts);
  const tabOf = new WeakMap<InFlight, Promise<Tab | null>>();
  const finishing = new Set<Promise<void>>();

  const feed = (event: LifecycleEvent): void => {
    for (const effect of lifecycle.take(event)) (perform[effect.kind] as (effect: Effect) => unknown)(effect);
  };
  const perform: Perform = {
    hold: ({ request }) => tabOf.set(request, lookUp(request.tabId)),
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
  const lookUp = async (tabId: number): Promise<Tab | null> => {
    if (tabId < 0) return null;
    try {
      const tab = await tabs.get(tabId);
      feed({ kind: 'tab', tabId, url: tab.url });
      return tab;
    } catch {
      return null; // The tab was closed meanwhile; the request's initiator still names the app.
    }
  };
  const finish = (request: InFlight, outcome: Outcome): void => {
    // At once, since messages wait for it, and the page's word on the handshake may be as late as they.
    if (outcome === 'sent' && request.details.type === 'websocket') parts.onSocket(request.tabId, request.url);
    const work = handOver(request, outcome);
    finishing.add(work);
    void work.finally(() => finishing.delete(work));
  };
  const handOver = async (request: InFlight, outcome: Outcome): Promise<void> => {
    const bodyHolder = request.previous ?? request;
    if (outcome === 'sent') await join.complete(bodyHolder, bodyLimit);
    const [tab, run] = [(await tabOf.get(request)) ?? null, await journal.run];
    const observation = observationOf(request, { body: bodyHolder.body, outcome, tab, run });
    if (observation === null) return journal.forget([request.id]);
    parts.onObservation(observation);
  };

  const restored = journal.restored.then((entries) => {
    feed({ kind: 'restored', entries });
    setTimeout(feed, afterlife, { kind: 'grown' });
  });
  for (const kind of stepNames) {
    const listener = (step: Step): undefined => void feed({ kind, step });
    (webRequest[kind] as unknown as StepEvent).addListener(listener, everyRequest, ...optionsOf(kind, webRequest));
  }
  tabs.onUpdated.addListener((tabId, { url }) => {
    if (url) feed({ kind: 'tab', tabId, url });
  });

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

/** What is done for each effect of the lifecycle. */
type Perform = { readonly [Kind in Effect['kind']]: (effect: Extract<Effect, { kind: Kind }>) => unknown };

interface StepEvent {
  addListener(listener: (step: Step) => undefined, filter: typeof everyRequest, options?: readonly string[]): void;
}

/** What goes over a network. Of an extension's own files, whose pages are opened so often, browsers need not tell. */
const everyRequest = { urls: ['*://*/*', 'ws://*/*', 'wss://*/*'] };

/** Chromium keeps cookies, referrer and a refused preflight to itself unless asked; Firefox does not know the word. */
function optionsOf(kind: (typeof stepNames)[number], webRequest: WebRequestParts['webRequest']): [string[]] | [] {
  if (kind === 'onBeforeRequest') return [['requestBody']];
  if (kind !== 'onSendHeaders') return [];
  const { OnSendHeadersOptions: options } = webRequest as { OnSendHeadersOptions?: { EXTRA_HEADERS?: string } };
  return [options?.EXTRA_HEADERS === undefined ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders']];
}
