import type { browser as wxtBrowser } from 'wxt/browser';
import type { Body, Observation } from './observation.ts';
import { bodyOf, type RequestBody } from './request-body.ts';
import { type RequestSource, sourcePageOf } from './source-page.ts';

/** Bodies held until their request's headers go out; beyond this the oldest is given up and counted as dropped. */
const heldRequests = 4_000;
const everyRequest = { urls: ['<all_urls>'] };

export interface WebRequestParts {
  readonly webRequest: (typeof wxtBrowser)['webRequest'];
  readonly tabs: (typeof wxtBrowser)['tabs'];
  onObservation(observation: Observation): void;
  onDropped(): void;
}

export interface WebRequestObserver {
  /** Resolves once every request seen so far has been handed over, or after the limit in milliseconds. */
  settled(limit: number): Promise<void>;
}

interface Held {
  readonly requestBody: RequestBody | null;
  readonly tabUrl: Promise<string | undefined>;
}

/**
 * Watches what leaves every tab, without touching it. A body is shown before a request is sent and the headers when it
 * is, so the first is held for the second: what another extension blocks in between never counts as having left.
 * Listeners are added before anything is awaited, since the browser may have started the worker for one of them.
 */
export function observeWebRequests({
  webRequest,
  tabs,
  onObservation,
  onDropped,
}: WebRequestParts): WebRequestObserver {
  const held = new Map<string, Held>();
  const underWay = new Set<Promise<void>>();

  const hold = (details: RequestDetails) => {
    if (held.size >= heldRequests) {
      const [oldest] = held.keys();
      if (oldest !== undefined) held.delete(oldest);
      onDropped();
    }
    held.set(details.requestId, { requestBody: details.requestBody ?? null, tabUrl: tabUrlOf(tabs, details.tabId) });
  };

  const send = (details: RequestDetails) => {
    const request = held.get(details.requestId);
    held.delete(details.requestId);
    if (isPreflight(details)) return;
    const work = observe(details, request, tabs).then((observation) => {
      if (observation) onObservation(observation);
    });
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  webRequest.onBeforeRequest.addListener(
    (details) => {
      hold(details as unknown as RequestDetails);
      return undefined;
    },
    everyRequest,
    ['requestBody'],
  );
  webRequest.onSendHeaders.addListener((details) => send(details as unknown as RequestDetails), everyRequest, [
    'requestHeaders',
  ]);
  webRequest.onErrorOccurred.addListener(({ requestId }) => void held.delete(requestId), everyRequest);

  return {
    async settled(limit) {
      const end = Date.now() + limit;
      while ((held.size > 0 || underWay.size > 0) && Date.now() < end) {
        await Promise.all([...underWay]);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** What both browsers say of a request; the typings know Chromium's names only. */
interface RequestDetails extends RequestSource {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly timeStamp: number;
  readonly requestBody?: RequestBody | null;
  readonly requestHeaders?: ReadonlyArray<{ readonly name: string }>;
}

/** A browser's own question whether a page may send (Fetch, §4.9): it carries nothing of the page's. Firefox shows it. */
function isPreflight({ method, requestHeaders }: RequestDetails): boolean {
  return (
    method === 'OPTIONS' &&
    requestHeaders?.some(({ name }) => name.toLowerCase() === 'access-control-request-method') === true
  );
}

async function observe(
  details: RequestDetails,
  held: Held | undefined,
  tabs: (typeof wxtBrowser)['tabs'],
): Promise<Observation | null> {
  if (details.type === 'main_frame' || !/^(?:https?|wss?):/.test(details.url)) return null;
  const source = sourcePageOf(details, await (held?.tabUrl ?? tabUrlOf(tabs, details.tabId)));
  if (source === null) return null;
  return {
    ...source,
    id: details.requestId,
    at: Math.round(details.timeStamp),
    transport: 'http',
    method: details.method,
    url: details.url,
    body: held ? bodyOf(held.requestBody) : missingBody(details.method),
  };
}

/** The worker was started by the headers of a request whose body it never saw. */
function missingBody(method: string): Body {
  return /^(?:GET|HEAD)$/.test(method) ? { kind: 'none' } : { kind: 'unreadable', reason: 'worker-stopped' };
}

async function tabUrlOf(tabs: (typeof wxtBrowser)['tabs'], tabId: number): Promise<string | undefined> {
  if (tabId < 0) return undefined;
  try {
    return (await tabs.get(tabId)).url;
  } catch {
    return undefined; // The tab was closed meanwhile; the request's initiator still names the app.
  }
}
