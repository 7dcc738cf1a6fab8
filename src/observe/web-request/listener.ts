import type { browser as wxtBrowser } from 'wxt/browser';
import type { Join } from '../join.ts';
import type { Body, Observation, Outcome } from '../observation.ts';
import { addressTag } from '../observation-id.ts';
import { sourcePageOf, webOrigin } from '../source-page.ts';
import { bodyOf, type RequestBody } from './body.ts';
import { essentialDetails, isDisclosing, type RequestDetails } from './details.ts';
import { type RequestHeader, tellingHeaders } from './headers.ts';
import { createUnderWay, type Held, type Tab } from './in-flight.ts';
import type { Journal } from './journal.ts';
import { outcomeOf } from './outcome.ts';

/** Milliseconds a page may take to hand over a body that the browser hid. */
const bodyLimit = 2_000;

/** Milliseconds after a start in which the end of a request of the worker's earlier life may still be told. */
const afterlife = 5_000;

export interface WebRequestParts {
  readonly webRequest: (typeof wxtBrowser)['webRequest'];
  readonly tabs: (typeof wxtBrowser)['tabs'];
  readonly join: Join<Held>;
  readonly journal: Journal;
  /** Whether pages tell the call stack of every request. */
  wantsCallStacks(): boolean;
  /** Whether an app is recorded; true where that is not known yet. */
  mayWatch(app: string): boolean;
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

/** What the browser says of a request at one of its steps. */
type Step = RequestDetails & {
  readonly requestBody?: RequestBody | null;
  readonly requestHeaders?: RequestHeader[];
  readonly error?: string;
  readonly fromCache?: boolean;
  /** The server's address; Firefox knows it as soon as it is connected, Chromium when it has an answer. */
  readonly ip?: string | null;
};

/**
 * Watches what leaves every tab, without touching it. A body is shown before a request is sent, the headers when it is
 * and the outcome later: each request is held until then, and every step is journalled before anything is awaited.
 * Listeners are added at once, since the browser may have started the worker for one of them.
 */
export function observeWebRequests(parts: WebRequestParts): WebRequestObserver {
  const { webRequest, tabs, join, journal } = parts;
  const underWay = createUnderWay(({ id }) => {
    journal.forget([id]);
    parts.onDropped();
  });
  const redirected = new Map<string, Held>();
  const finishing = new Set<Promise<void>>();
  const apps = new Map<number, string | null>();

  const tabOf = async (tabId: number): Promise<Tab | null> => {
    if (tabId < 0) return null;
    try {
      const tab = await tabs.get(tabId);
      apps.set(tabId, webOrigin(tab.url));
      return tab;
    } catch {
      return null; // The tab was closed meanwhile; the request's initiator still names the app.
    }
  };

  /** Whether a request may come from a watched app, as far as that is known at once. */
  const concerns = (details: RequestDetails): boolean => {
    if (!isDisclosing(details)) return false;
    const own = webOrigin(details.frameAncestors?.at(-1)?.url ?? details.documentUrl ?? details.initiator);
    if (isOwnFile(details, own)) return false;
    const top = details.tabId < 0 || details.type === 'main_frame' ? own : (apps.get(details.tabId) ?? null);
    return top === null || parts.mayWatch(top) || (own !== null && parts.mayWatch(own));
  };

  const hold = (entry: Held): void => {
    underWay.put(entry);
    const mayBeSaid = entry.awaitsStack || entry.details.type === 'websocket' || entry.body.kind !== 'none';
    if (entry.previous === null && mayBeSaid) join.show(entry);
  };
  const begin = (step: Step, body: Body): Held => {
    const details = essentialDetails(step);
    const { requestId, tabId, method, url } = details;
    const before = redirected.get(requestId);
    redirected.delete(requestId);
    const repeats = before?.method === method && body.kind !== 'bytes' && body.kind !== 'form';
    const id = idOf(details);
    const awaitsStack = parts.wantsCallStacks() && fromScript.has(details.type);
    const common = { id, details, tabId, method, url, body, headers: null, callStack: null, awaitsStack };
    const entry: Held = { ...common, tab: tabOf(tabId), previous: repeats ? before : null };
    hold(entry);
    journal.hold(entry);
    return entry;
  };

  const finish = (entry: Held, outcome: Outcome): void => {
    underWay.remove(entry);
    const work = handOver(entry, outcome);
    finishing.add(work);
    void work.finally(() => finishing.delete(work));
  };
  const handOver = async (entry: Held, outcome: Outcome): Promise<void> => {
    const bodyHolder = entry.previous ?? entry;
    if (outcome === 'sent') await join.complete(bodyHolder, bodyLimit);
    const observation = observationOf(entry, bodyHolder.body, outcome, await entry.tab, await journal.run);
    if (observation === null) return journal.forget([entry.id]);
    if (outcome === 'sent' && entry.details.type === 'websocket') parts.onSocket(entry.tabId, entry.url);
    parts.onObservation(observation);
  };
  const discard = (entry: Held): void => {
    underWay.remove(entry);
    journal.forget([entry.id]);
  };
  let isRestored = false;
  let isYoung = true;
  /** What the worker's earlier life left, as long as nobody tells its end. */
  let left: readonly Held[] = [];
  const restored = journal.restored.then((entries) => {
    isRestored = true;
    left = entries
      .filter(({ details }) => !underWay.get(details.requestId))
      .map(({ details, ...entry }): Held => {
        const { tabId, method, url } = details;
        const common = { tabId, method, url, callStack: null, awaitsStack: false, previous: null };
        return { ...entry, ...common, details, tab: tabOf(tabId) };
      });
    left.forEach(hold);
    setTimeout(() => {
      finishLeft();
      isYoung = false;
    }, afterlife);
  });

  /** Their end may have been told while nobody listened: they may have left, and count as if they had. */
  const finishLeft = () => {
    for (const entry of left) if (underWay.get(entry.details.requestId) === entry) finish(entry, 'sent');
  };

  /** A request whose first steps nobody saw, because the worker was stopped at the time. */
  const missed = (step: Step): Held | undefined => {
    if (underWay.hasEnded(step.requestId) || !concerns(step)) return undefined;
    return begin(step, missingBody(step));
  };
  const steps = {
    onSendHeaders(step: Step, entry: Held | undefined) {
      if (isPreflight(step)) return entry && discard(entry);
      const known = entry ?? missed(step);
      if (!known) return;
      known.headers = tellingHeaders(step.requestHeaders);
      if (known.body.kind === 'form' && !isMultipart(step)) known.body = { kind: 'form', entries: known.body.entries };
      journal.sent(known.id, known.headers);
    },
    /** A WebSocket's answer is the last that is told of it before it ends. */
    onHeadersReceived(step: Step, entry: Held | undefined) {
      if (entry && step.type === 'websocket') finish(entry, 'sent');
    },
    onBeforeRedirect(step: Step, entry: Held | undefined) {
      if (!entry) return;
      redirected.set(step.requestId, entry);
      // Without headers the browser redirected it by itself, before it left: to https, for one.
      if (entry.headers === null) discard(entry);
      else finish(entry, 'sent');
    },
    onResponseStarted(step: Step, entry: Held | undefined) {
      const known = entry ?? missed(step);
      if (known) finish(known, step.fromCache ? 'cached' : 'sent');
    },
    onCompleted(step: Step, entry: Held | undefined) {
      redirected.delete(step.requestId);
      // Told twice, it is still one observation: by its id the ledger knows what it has.
      const known = entry ?? (isYoung ? missed(step) : undefined);
      if (known) finish(known, step.fromCache ? 'cached' : 'sent');
    },
    onErrorOccurred(step: Step, entry: Held | undefined) {
      redirected.delete(step.requestId);
      if (entry) finish(entry, outcomeOf(step.error ?? '', entry.headers !== null && wasConnected(step)));
    },
  };

  webRequest.onBeforeRequest.addListener(
    (details) => {
      const step = details as unknown as Step;
      if (!concerns(step)) return undefined;
      begin(step, shownBody(step));
      const origin = step.type === 'sub_frame' ? webOrigin(step.url) : null;
      if (origin !== null && !parts.mayWatch(origin)) parts.onFrame(origin);
      return undefined;
    },
    everyRequest,
    ['requestBody'],
  );
  for (const [name, take] of Object.entries(steps)) {
    const listener = (step: Step): undefined => {
      if (!isDisclosing(step)) return;
      const work = () => take(step, underWay.get(step.requestId));
      if (isRestored) work();
      else void restored.then(work);
    };
    const options = name === 'onSendHeaders' ? [headerOptions(webRequest)] : [];
    (webRequest[name as keyof typeof steps] as unknown as StepEvent).addListener(listener, everyRequest, ...options);
  }
  tabs.onUpdated.addListener((tabId, { url }) => {
    if (url) apps.set(tabId, webOrigin(url));
  });

  return {
    async settled(limit) {
      await restored;
      const deadline = Date.now() + limit;
      while (underWay.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      for (const entry of underWay.all()) if (entry.headers !== null) finish(entry, 'sent');
      finishLeft();
      while (finishing.size > 0) await Promise.all([...finishing]);
    },
  };
}

/** One hop of one request, whichever of its steps is seen first. */
function idOf({ requestId, url }: RequestDetails): string {
  return `${requestId}.${addressTag(url)}`;
}

/** A page's own scripts, styles, pictures and fonts, from where it came from itself: nobody else gets anything. */
function isOwnFile({ type, method, url, frameId }: RequestDetails, origin: string | null): boolean {
  const isFile = method === 'GET' && ownFiles.has(type) && frameId === 0 && !url.includes('?');
  return isFile && origin !== null && url.startsWith(`${origin}/`);
}

/** Types of requests that scripts make, in either browser's words. */
const fromScript: ReadonlySet<string> = new Set(['xmlhttprequest', 'ping', 'beacon', 'websocket']);

const ownFiles: ReadonlySet<string> = new Set(['script', 'stylesheet', 'image', 'font', 'media']);

interface StepEvent {
  addListener(listener: (step: Step) => undefined, filter: typeof everyRequest, options?: readonly string[]): void;
}

/** What goes over a network. Of an extension's own files, whose pages are opened so often, browsers need not tell. */
const everyRequest = { urls: ['*://*/*', 'ws://*/*', 'wss://*/*'] };

/** Chromium keeps cookies, referrer and a refused preflight to itself unless asked; Firefox does not know the word. */
function headerOptions(webRequest: WebRequestParts['webRequest']): string[] {
  const { OnSendHeadersOptions: options } = webRequest as { OnSendHeadersOptions?: { EXTRA_HEADERS?: string } };
  return options?.EXTRA_HEADERS === undefined ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders'];
}

/** A handshake's messages are unseen until its page's tap has spoken. */
function shownBody({ type, requestBody }: Step): Body {
  if (type === 'websocket') return { kind: 'unreadable', reason: 'socket-messages' };
  const body = bodyOf(requestBody);
  return body.kind === 'form' && import.meta.env.FIREFOX ? { ...body, lacks: 'maybe-files' } : body;
}

/**
 * Firefox tells of headers before it is connected. Where it never was, a request that a preflight refused
 * (`NS_ERROR_DOM_BAD_URI`) and a prefetch that was given up did not leave; a connection that the server closed has no
 * address either, but got the request.
 */
function wasConnected({ type, ip, error }: Step): boolean {
  return !import.meta.env.FIREFOX || Boolean(ip) || (type !== 'other' && error !== 'NS_ERROR_DOM_BAD_URI');
}

/** Firefox parses other forms as well; only these have files. */
function isMultipart({ requestHeaders }: Step): boolean {
  return (
    requestHeaders?.some(({ name, value }) => /^content-type$/i.test(name) && /^multipart\//i.test(value ?? '')) ===
    true
  );
}

function missingBody({ method, type }: RequestDetails): Body {
  if (type === 'websocket') return { kind: 'unreadable', reason: 'socket-messages' };
  return /^(?:GET|HEAD)$/.test(method) ? { kind: 'none' } : { kind: 'unreadable', reason: 'worker-stopped' };
}

/** A browser's own question whether a page may send (Fetch, §4.9): it carries nothing of the page's. Firefox shows it. */
function isPreflight({ method, requestHeaders }: Step): boolean {
  return (
    method === 'OPTIONS' &&
    requestHeaders?.some(({ name }) => name.toLowerCase() === 'access-control-request-method') === true
  );
}

/** Null for what no web page sent, and for private windows: nothing of them is kept. */
function observationOf(entry: Held, body: Body, outcome: Outcome, tab: Tab | null, run: string): Observation | null {
  const { details, headers } = entry;
  const id = `${run}.${entry.id}`;
  const source = sourcePageOf(details, tab?.url);
  if (source === null || tab?.incognito) return null;
  const { method, url, timeStamp, tabId } = details;
  const common = {
    ...source,
    id,
    tab: tabId < 0 ? null : tabId,
    at: Math.round(timeStamp),
    method,
    url,
    body,
    callStack: entry.callStack,
  };
  return { ...common, transport: 'http', outcome, headers: headers ?? [] };
}
