import { type Body, bodySize, type Observation } from '../../observation.ts';
import { unconfirmedId } from '../../observation-id.ts';
import { isHidden, joinedBody, mayBeOf } from './joined-body.ts';

/** A page's notice of a request that it is about to make. */
export interface RequestNotice {
  readonly app: string;
  readonly page: string;
  readonly at: number;
  readonly tabId: number;
  readonly method: string;
  readonly url: string;
  readonly body: Body;
  readonly stack?: string | null;
  /** A form that may be sent by navigating: only the browser shows whether it is, and in which tab. */
  readonly isForm?: boolean;
}

/** A request that the browser showed. If the browser hid its body, `body` is replaced by that of the page's notice. */
export interface Shown {
  readonly tabId: number;
  readonly method: string;
  readonly url: string;
  body: Body;
  /** The call stack that its page reported; null until then. */
  callStack: string | null;
  /** Whether its page is expected to report a call stack. */
  readonly awaitsStack: boolean;
  /** Whether it loads a document. */
  readonly isNavigation: boolean;
}

/** Milliseconds that a request or a notice waits for its counterpart. */
const patience = 10_000;

/** Limits for requests and for notices, in items and in bytes of bodies. Beyond them, the oldest no longer wait. */
const mostKept = 4_000;
const mostBytes = 64 * 1024 * 1024;

export interface Join<Request extends Shown> {
  /** Adds a request that the browser showed, and joins it with its page's notice if there is one. */
  show(request: Request): void;
  /** Adds a page's notice of a request that the browser has shown, or is about to show. */
  accept(notice: RequestNotice): void;
  /** Removes a request that did not come from a page. */
  withdraw(request: Request): void;
  /** Resolves when a request no longer waits for its page's notice, or after the limit, in milliseconds. */
  complete(request: Request, limit: number): Promise<void>;
}

export interface JoinParts<Request extends Shown> {
  readonly now: () => number;
  /** Called when a request's body was replaced by its page's. */
  readonly onJoined: (request: Request) => void;
  /** Called for a notice, except of a form, whose request the browser did not show in time. */
  readonly onUnconfirmed: (notice: RequestNotice) => void;
}

interface Kept<Each> {
  readonly item: Each;
  readonly until: number;
}

/**
 * Creates the join, which pairs each request that the browser shows with one notice of its page, in order, by tab,
 * method and URL. A page cannot make up a request this way: a notice without a request is unconfirmed.
 */
export function createJoin<Request extends Shown>({ now, onJoined, onUnconfirmed }: JoinParts<Request>): Join<Request> {
  const notices = createShelf<RequestNotice>();
  const shown = createShelf<Request>();
  const waiting = new Map<Request, () => void>();
  let nextForgetting = 0;

  const forget = () => {
    const time = now();
    if (time < nextForgetting && !notices.isFull && !shown.isFull) return;
    nextForgetting = time + 1_000;
    for (const notice of notices.forgetBefore(time)) if (!notice.isForm) onUnconfirmed(notice);
    for (const request of shown.forgetBefore(time)) waiting.get(request)?.();
  };

  const unite = (request: Request, notice: RequestNotice) => {
    const body = joinedBody(request.body, notice.body);
    if (body !== request.body) onJoined(Object.assign(request, { body }));
    request.callStack = notice.stack ?? null;
    if (!isAwaited(request)) waiting.get(request)?.();
  };

  return {
    show(request) {
      forget();
      const notice = notices.take(request, ({ body }) => mayBeOf(request.body, body)) ?? notices.take(request);
      if (notice) unite(request, notice);
      else shown.put(request, now() + patience);
    },
    accept(notice) {
      forget();
      const request = shown.takeFirst(notice, candidatesFor(notice.body));
      if (request) unite(request, notice);
      else notices.put(notice, now() + patience);
    },
    withdraw: (request) => shown.remove(request),
    async complete(request, limit) {
      if (!isAwaited(request)) return;
      await new Promise<void>((resolve) => {
        setTimeout(resolve, limit);
        waiting.set(request, resolve);
      });
      waiting.delete(request);
    },
  };
}

type Side = RequestNotice | Shown;

/** Requests or notices that wait for their counterpart, oldest first. */
function createShelf<Each extends Side>() {
  const byKey = new Map<string, Array<Kept<Each>>>();
  let size = 0;
  let bytes = 0;
  const isFull = () => size > mostKept || bytes > mostBytes;
  const count = ({ body }: Each, sign: 1 | -1) => {
    size += sign;
    bytes += sign * bodySize(body);
  };
  const take = (counterpart: Side, wanted: (each: Each) => boolean = () => true): Each | undefined => {
    const key = keyOf(counterpart);
    const kept = byKey.get(key);
    const at = kept?.findIndex(({ item: each }) => isSameTab(each, counterpart) && wanted(each));
    if (kept === undefined || at === undefined || at < 0) return undefined;
    const [found] = kept.splice(at, 1);
    if (kept.length === 0) byKey.delete(key);
    if (found) count(found.item, -1);
    return found?.item;
  };
  return {
    get isFull() {
      return isFull();
    },
    put(item: Each, until: number): void {
      const key = keyOf(item);
      const kept = byKey.get(key);
      if (kept) kept.push({ item, until });
      else byKey.set(key, [{ item, until }]);
      count(item, 1);
    },
    /** Removes and returns the oldest counterpart. */
    take,
    /** {@link take} by the first of these conditions that any counterpart meets. */
    takeFirst(counterpart: Side, conditions: ReadonlyArray<(each: Each) => boolean>): Each | undefined {
      for (const wanted of conditions) {
        const found = take(counterpart, wanted);
        if (found) return found;
      }
      return undefined;
    },
    remove(item: Each): void {
      take(item, (each) => each === item);
    },
    /** Removes and returns what has waited too long and, if a limit is exceeded, also others, roughly the oldest first. */
    forgetBefore(time: number): Each[] {
      const gone: Each[] = [];
      // Goes well below the limits, so that a flood does not need this for every item.
      const isTooMuch = isFull() ? () => size > mostKept * 0.75 || bytes > mostBytes * 0.75 : () => false;
      for (const [key, kept] of byKey) {
        const still = kept.filter(({ item, until }) => {
          if (until >= time && !isTooMuch()) return true;
          gone.push(item);
          count(item, -1);
          return false;
        });
        if (still.length === 0) byKey.delete(key);
        else byKey.set(key, still);
      }
      return gone;
    },
  };
}

/** A notice without a request, as an observation with the outcome `unconfirmed`. */
export function unconfirmed({ tabId, app, page, at, method, url, body, stack = null }: RequestNotice): Observation {
  const id = unconfirmedId(at);
  return {
    id,
    at,
    callStack: stack,
    transport: 'http',
    outcome: 'unconfirmed',
    tab: tabId,
    app,
    page,
    method,
    url,
    headers: [],
    body,
  };
}

/** Whether a notice can still complete a request. */
function isAwaited({ body, callStack, awaitsStack }: Shown): boolean {
  return isHidden(body) || (awaitsStack && callStack === null);
}

/** Conditions for the request that belongs to a notice, the likeliest first. */
function candidatesFor(fromPage: Body): ReadonlyArray<(request: Shown) => boolean> {
  const any = () => true;
  if (fromPage.kind === 'unreadable' && fromPage.reason === 'hidden-body') return [({ body }) => !isHidden(body), any];
  return [({ body }) => isHidden(body) && mayBeOf(body, fromPage), ({ body }) => isHidden(body), any];
}

/** Requests of shared and service workers have no tab; a form may open its response in a new tab. */
function isSameTab(a: Side, b: Side): boolean {
  return a.tabId === b.tabId || a.tabId < 0 || b.tabId < 0 || isOfNavigation(a);
}

function isOfNavigation(item: Side): boolean {
  return 'isNavigation' in item ? item.isNavigation : item.isForm === true;
}

function keyOf(item: Side): string {
  const { method, url } = item;
  return `${isOfNavigation(item) ? 'form ' : ''}${method} ${url.replace(/#.*$/s, '')}`;
}
