import type { Body, Outcome } from '../observation.ts';
import { hopId } from '../observation-id.ts';
import { webOrigin } from '../source-page.ts';
import { bodyOf } from './body.ts';
import { essentialDetails, isDisclosing, isOwnFile, type RequestDetails } from './details.ts';
import { relevantHeaders } from './headers.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import type { JournalEntry } from './journal.ts';
import { isWithoutFiles } from './multipart.ts';
import { outcomeOf } from './outcome.ts';
import { headerOf, isPreflight, type Step, type StepName } from './step.ts';
import type { BrowserTraits } from './traits.ts';

/** Events that the lifecycle takes. */
export type LifecycleEvent =
  | { readonly kind: StepName; readonly step: Step }
  /** A tab shows a page; its address is undefined if the browser does not give it. */
  | { readonly kind: 'tab'; readonly tabId: number; readonly url: string | undefined }
  /** The journal of the previous worker instance was read. Until then, all events but first steps and tabs wait. */
  | { readonly kind: 'restored'; readonly entries: readonly JournalEntry[] }
  /**
   * The grace period is over: the browser will no longer report the outcome of a previous worker instance's request.
   */
  | { readonly kind: 'grace-over' }
  /** All requests whose headers were sent, and all of the previous worker instance, are recorded as they are. */
  | { readonly kind: 'settle' };

/** One thing to do after an event. Effects are performed in the order in which they are returned. */
export type Effect =
  /** A request begins, or goes on after the worker was stopped. */
  | { readonly kind: 'hold'; readonly request: InFlight }
  /** A notice of its page may add its body or its call stack. */
  | { readonly kind: 'await-page'; readonly request: InFlight }
  | { readonly kind: 'journal'; readonly request: InFlight }
  | { readonly kind: 'journal-headers'; readonly request: InFlight }
  /** Its outcome is known, or assumed to be `sent`. */
  | { readonly kind: 'finish'; readonly request: InFlight; readonly outcome: Outcome }
  /** Nothing was sent, or nothing from the page. */
  | { readonly kind: 'discard'; readonly request: InFlight }
  /** It is lost, since there are too many requests in flight. */
  | { readonly kind: 'lose'; readonly request: InFlight }
  /** A watched app embeds a frame, which is about to load, of an origin that is not watched itself. */
  | { readonly kind: 'frame'; readonly origin: string };

export interface LifecycleParts {
  readonly traits: BrowserTraits;
  /** Whether an app is recorded; true until that is known. */
  mayWatch(app: string): boolean;
  /** Whether pages report the call stack of every request. */
  wantsCallStacks(): boolean;
}

export interface RequestLifecycle {
  /** Processes one event and returns its effects. */
  take(event: LifecycleEvent): readonly Effect[];
  /** Number of requests whose outcome is not known. */
  readonly size: number;
}

type LaterStep = Exclude<StepName, 'onBeforeRequest'>;

/**
 * Creates the lifecycle of requests: a pure state machine over the browser's events. The browser shows a body before a
 * request is sent, the headers when it is sent, and the outcome later; until then, the request is in flight.
 */
export function createLifecycle({ traits, mayWatch, wantsCallStacks }: LifecycleParts): RequestLifecycle {
  const inFlight = createInFlight();
  const redirected = new Map<string, InFlight>();
  const undecided = new Set<InFlight>();
  const apps = new Map<number, string | null>();
  let effects: Effect[] = [];
  /** Events that wait until the journal was read; null afterwards. */
  let early: LifecycleEvent[] | null = [];
  let isInGrace = true;
  /** Requests of the previous worker instance whose outcome is not known. */
  let left: readonly InFlight[] = [];

  const effect = (...more: Effect[]) => void effects.push(...more);

  /** Whether a request may come from a watched app, and can disclose something. */
  const concerns = (details: RequestDetails): boolean => {
    if (!isDisclosing(details)) return false;
    const own = webOrigin(details.frameAncestors?.at(-1)?.url ?? details.documentUrl ?? details.initiator);
    if (isOwnFile(details, own)) return false;
    const top = details.tabId < 0 || details.type === 'main_frame' ? own : (apps.get(details.tabId) ?? null);
    return top === null || mayWatch(top) || (own !== null && mayWatch(own));
  };

  const hold = (request: InFlight): void => {
    const lost = inFlight.put(request);
    if (lost) {
      undecided.delete(lost);
      effect({ kind: 'lose', request: lost });
    }
    effect({ kind: 'hold', request });
    // Only its headers show whether a form has files. If it has, its page may report them.
    if (request.body.kind === 'form' && request.headers === null) undecided.add(request);
    else awaitPage(request);
  };
  const awaitPage = (request: InFlight): void => {
    undecided.delete(request);
    const mayBeSaid = request.awaitsStack || request.details.type === 'websocket' || request.body.kind !== 'none';
    if (request.previous === null && mayBeSaid) effect({ kind: 'await-page', request });
  };
  const begin = (step: Step, body: Body): InFlight => {
    const details = essentialDetails(step);
    const { requestId, tabId, method, url } = details;
    const before = redirected.get(requestId);
    redirected.delete(requestId);
    const repeats = before?.method === method && body.kind !== 'bytes' && body.kind !== 'form';
    const request: InFlight = {
      ...{ id: hopId(requestId, url), details, tabId, method, url, body, headers: null, callStack: null },
      awaitsStack: wantsCallStacks() && fromScript.has(details.type),
      isNavigation: isNavigation(details),
      previous: repeats ? before : null,
    };
    hold(request);
    effect({ kind: 'journal', request });
    return request;
  };
  /**
   * Begins a request whose first steps were missed, because the worker was stopped at the time. Undefined if the
   * request has ended, or is not recorded.
   */
  const missed = (step: Step): InFlight | undefined => {
    if (inFlight.hasEnded(step.requestId) || !concerns(step)) return undefined;
    return begin(step, missingBody(step));
  };
  const finish = (request: InFlight, outcome: Outcome): void => {
    inFlight.remove(request);
    if (undecided.has(request)) awaitPage(request);
    effect({ kind: 'finish', request, outcome });
  };
  const discard = (request: InFlight): void => {
    inFlight.remove(request);
    undecided.delete(request);
    effect({ kind: 'discard', request });
  };
  /**
   * Records requests of the previous instance as sent: the browser may have reported their outcome while the worker was
   * stopped.
   */
  const finishLeft = (): void => {
    for (const request of left) if (inFlight.get(request.details.requestId) === request) finish(request, 'sent');
  };

  const first = (step: Step): void => {
    if (!concerns(step)) {
      // Its later steps must not begin it, even if its app is watched by then.
      inFlight.ignore(step.requestId);
      return;
    }
    begin(step, shownBody(step, traits));
    const origin = step.type === 'sub_frame' ? webOrigin(step.url) : null;
    if (origin !== null && !mayWatch(origin)) effect({ kind: 'frame', origin });
  };
  const later: Readonly<Record<LaterStep, (step: Step, request: InFlight | undefined) => void>> = {
    onSendHeaders(step, request) {
      if (isPreflight(step)) return request && discard(request);
      const known = request ?? missed(step);
      if (!known) return;
      known.headers = relevantHeaders(step.requestHeaders);
      effect({ kind: 'journal-headers', request: known });
      const body = bodyWithHeaders(known.body, step);
      if (body !== known.body) effect({ kind: 'journal', request: Object.assign(known, { body }) });
      if (undecided.has(known)) awaitPage(known);
    },
    /** A WebSocket's response is the last step before it closes. */
    onHeadersReceived(step, request) {
      if (request && step.type === 'websocket') finish(request, 'sent');
    },
    onBeforeRedirect(step, request) {
      if (!request) return;
      redirected.set(step.requestId, request);
      // Without headers, the browser redirected it before it was sent, for example to https.
      if (request.headers === null) discard(request);
      else finish(request, 'sent');
    },
    onResponseStarted(step, request) {
      const known = request ?? missed(step);
      if (known) finish(known, step.fromCache ? 'cached' : 'sent');
    },
    onCompleted(step, request) {
      redirected.delete(step.requestId);
      // A request that is recorded twice has the same id both times, so the ledger keeps it once.
      const known = request ?? (isInGrace ? missed(step) : undefined);
      if (known) finish(known, step.fromCache ? 'cached' : 'sent');
    },
    onErrorOccurred(step, request) {
      redirected.delete(step.requestId);
      if (!request) return;
      const hasLeft = request.headers !== null && wasConnected(step, traits);
      finish(request, outcomeOf(step.error ?? '', hasLeft));
    },
  };

  const restore = (entries: readonly JournalEntry[]): void => {
    left = entries.filter(({ details }) => !inFlight.get(details.requestId)).map(restoredRequest);
    left.forEach(hold);
    const waiting = early ?? [];
    early = null;
    waiting.forEach(handle);
  };
  const settle = (): void => {
    for (const request of inFlight.all()) if (request.headers !== null) finish(request, 'sent');
    finishLeft();
  };
  const endGrace = (): void => {
    isInGrace = false;
    finishLeft();
  };
  const handle = (event: LifecycleEvent): void => {
    if (event.kind === 'onBeforeRequest') first(event.step);
    else if (event.kind === 'tab') apps.set(event.tabId, webOrigin(event.url));
    else if (event.kind === 'restored') restore(event.entries);
    else if (early !== null) early.push(event);
    else if (event.kind === 'settle') settle();
    else if (event.kind === 'grace-over') endGrace();
    else if (isDisclosing(event.step)) later[event.kind](event.step, inFlight.get(event.step.requestId));
  };

  return {
    take(event) {
      effects = [];
      handle(event);
      return effects;
    },
    get size() {
      return inFlight.size;
    },
  };
}

/** Types of requests that scripts make, by both browsers' names. */
const fromScript: ReadonlySet<string> = new Set(['xmlhttprequest', 'ping', 'beacon', 'websocket']);

function restoredRequest({ details, ...entry }: JournalEntry): InFlight {
  const { tabId, method, url } = details;
  const common = { tabId, method, url, callStack: null, awaitsStack: false, previous: null };
  return { ...entry, ...common, details, isNavigation: isNavigation(details) };
}

function isNavigation({ type }: RequestDetails): boolean {
  return type === 'main_frame' || type === 'sub_frame';
}

/**
 * The body that the browser shows. For a WebSocket, its messages are unreadable until the tap of its page reports it.
 */
function shownBody({ type, method, requestBody }: Step, { showsBodiesOf }: BrowserTraits): Body {
  if (type === 'websocket') return { kind: 'unreadable', reason: 'socket-messages' };
  const body = bodyOf(requestBody);
  if (body.kind === 'form') return { ...body, lacks: 'maybe-files' };
  const isShown = showsBodiesOf === null || showsBodiesOf.has(method) || hasNoBody(method);
  return body.kind === 'none' && !isShown ? { kind: 'unreadable', reason: 'hidden-body' } : body;
}

/** A parsed form may have files if its headers are multipart, unless its length proves otherwise. */
function bodyWithHeaders(body: Body, { requestHeaders }: Step): Body {
  if (body.kind !== 'form' || body.lacks !== 'maybe-files') return body;
  const type = headerOf(requestHeaders, 'content-type') ?? '';
  const length = headerOf(requestHeaders, 'content-length') ?? '';
  const mayHaveFiles = /^multipart\//i.test(type) && !isWithoutFiles(body.entries, type, length);
  return mayHaveFiles ? body : { kind: 'form', entries: body.entries };
}

function missingBody({ method, type }: RequestDetails): Body {
  if (type === 'websocket') return { kind: 'unreadable', reason: 'socket-messages' };
  return hasNoBody(method) ? { kind: 'none' } : { kind: 'unreadable', reason: 'worker-stopped' };
}

/** Methods of requests that browsers send without a body (Fetch §5.4; XMLHttpRequest §3.5.6). */
function hasNoBody(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Whether a request whose headers were shown was sent. Firefox shows the headers before it is connected to the server.
 * A request that a preflight refused (`NS_ERROR_DOM_BAD_URI`) and a cancelled prefetch have no server address and were
 * not sent. A request whose connection the server closed has no address either, but was sent.
 */
function wasConnected({ type, ip, error }: Step, { showsHeadersEarly }: BrowserTraits): boolean {
  return !showsHeadersEarly || Boolean(ip) || (type !== 'other' && error !== 'NS_ERROR_DOM_BAD_URI');
}
