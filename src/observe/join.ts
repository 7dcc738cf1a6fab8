import { isHidden, joinedBody, mayBeOf } from './joined-body.ts';
import { type Body, bodySize, type Observation } from './observation.ts';
import { saidId } from './observation-id.ts';

/** What a page said of a request it was about to make. */
export interface Saying {
  readonly app: string;
  readonly page: string;
  readonly at: number;
  readonly tabId: number;
  readonly method: string;
  readonly url: string;
  readonly body: Body;
  readonly stack?: string | null;
  /** A form that may be sent by navigating: nothing tells whether it is, or in which tab, but the browser. */
  readonly isForm?: boolean;
}

/** A request the browser showed. `body` becomes what the page said, where the browser hid it. */
export interface Shown {
  readonly tabId: number;
  readonly method: string;
  readonly url: string;
  body: Body;
  /** Where in the page's scripts it was made, as its page tells. */
  callStack: string | null;
  /** Whether its page is expected to tell that. */
  readonly awaitsStack: boolean;
  /** Whether it loads a document. */
  readonly isNavigation: boolean;
}

/** Whose words are kept for how many milliseconds, until the other one speaks too. */
const patience = 10_000;

/** Words and bytes kept on either side; beyond them the oldest are forgotten. */
const mostKept = 4_000;
const mostBytes = 64 * 1024 * 1024;

export interface Join<Request extends Shown> {
  /** A request the browser has shown. Takes over what its page already said of it. */
  show(request: Request): void;
  /** What a page says of a request that the browser has shown, or is about to. */
  say(saying: Saying): void;
  /** A request that has turned out to be none of a page's. */
  withdraw(request: Request): void;
  /** Resolves when a request's body is as complete as it will get, after the limit in milliseconds at most. */
  complete(request: Request, limit: number): Promise<void>;
}

export interface JoinParts<Request extends Shown> {
  readonly now: () => number;
  /** Called where a request's body has become what its page said. */
  readonly onJoined: (request: Request) => void;
  /** Called for what a page said and the browser never showed. */
  readonly onUnconfirmed: (saying: Saying) => void;
}

interface Kept<Each> {
  readonly words: Each;
  readonly until: number;
}

/**
 * Joins what the browser shows with what the page says: one request of each, in the order they were made, for the same
 * tab, method and URL. A page cannot make a request up this way: what the browser did not show is unconfirmed.
 */
export function createJoin<Request extends Shown>({ now, onJoined, onUnconfirmed }: JoinParts<Request>): Join<Request> {
  const said = createShelf<Saying>();
  const shown = createShelf<Request>();
  const waiting = new Map<Request, () => void>();
  let nextForgetting = 0;

  const forget = () => {
    const time = now();
    if (time < nextForgetting && !said.isFull && !shown.isFull) return;
    nextForgetting = time + 1_000;
    for (const saying of said.forgetBefore(time)) if (!saying.isForm) onUnconfirmed(saying);
    for (const request of shown.forgetBefore(time)) waiting.get(request)?.();
  };

  const unite = (request: Request, saying: Saying) => {
    const body = joinedBody(request.body, saying.body);
    if (body !== request.body) onJoined(Object.assign(request, { body }));
    request.callStack = saying.stack ?? null;
    if (!isAwaited(request)) waiting.get(request)?.();
  };

  return {
    show(request) {
      forget();
      const saying = said.take(request, ({ body }) => mayBeOf(request.body, body)) ?? said.take(request);
      if (saying) unite(request, saying);
      else shown.put(request, now() + patience);
    },
    say(saying) {
      forget();
      const request = shown.takeFirst(saying, candidatesFor(saying.body));
      if (request) unite(request, saying);
      else said.put(saying, now() + patience);
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

type Words = Saying | Shown;

/** Words that wait for their counterpart, oldest first. */
function createShelf<Each extends Words>() {
  const byKey = new Map<string, Array<Kept<Each>>>();
  let size = 0;
  let bytes = 0;
  const isFull = () => size > mostKept || bytes > mostBytes;
  const count = ({ body }: Each, sign: 1 | -1) => {
    size += sign;
    bytes += sign * bodySize(body);
  };
  const take = (counterpart: Words, wanted: (each: Each) => boolean = () => true): Each | undefined => {
    const key = keyOf(counterpart);
    const kept = byKey.get(key);
    const at = kept?.findIndex(({ words: each }) => isSameTab(each, counterpart) && wanted(each));
    if (kept === undefined || at === undefined || at < 0) return undefined;
    const [found] = kept.splice(at, 1);
    if (kept.length === 0) byKey.delete(key);
    if (found) count(found.words, -1);
    return found?.words;
  };
  return {
    get isFull() {
      return isFull();
    },
    put(words: Each, until: number): void {
      const key = keyOf(words);
      const kept = byKey.get(key);
      if (kept) kept.push({ words, until });
      else byKey.set(key, [{ words, until }]);
      count(words, 1);
    },
    /** Takes the oldest that was made by the same request. */
    take,
    /** {@link take}, by the first of several conditions that one meets. */
    takeFirst(counterpart: Words, conditions: ReadonlyArray<(each: Each) => boolean>): Each | undefined {
      for (const wanted of conditions) {
        const found = take(counterpart, wanted);
        if (found) return found;
      }
      return undefined;
    },
    remove(words: Each): void {
      take(words, (each) => each === words);
    },
    /** Takes out what has waited long enough, and the oldest beyond the bound. */
    forgetBefore(time: number): Each[] {
      const gone: Each[] = [];
      // Well below the bound, so that a flood does not come back here with every word.
      const isTooMuch = isFull() ? () => size > mostKept * 0.75 || bytes > mostBytes * 0.75 : () => false;
      for (const [key, kept] of byKey) {
        const still = kept.filter(({ words, until }) => {
          if (until >= time && !isTooMuch()) return true;
          gone.push(words);
          count(words, -1);
          return false;
        });
        if (still.length === 0) byKey.delete(key);
        else byKey.set(key, still);
      }
      return gone;
    },
  };
}

/** What a page said and nobody else saw, as an observation that says so. */
export function unconfirmed({ tabId, app, page, at, method, url, body, stack = null }: Saying): Observation {
  const id = saidId(at);
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

/** Whether its page has more to say of a request. */
function isAwaited({ body, callStack, awaitsStack }: Shown): boolean {
  return isHidden(body) || (awaitsStack && callStack === null);
}

/** What a request may be like that a page spoke of, the likeliest first. */
function candidatesFor(said: Body): ReadonlyArray<(request: Shown) => boolean> {
  const any = () => true;
  if (said.kind === 'unreadable' && said.reason === 'hidden-body') return [({ body }) => !isHidden(body), any];
  return [({ body }) => isHidden(body) && mayBeOf(body, said), ({ body }) => isHidden(body), any];
}

/** Browsers name no tab for shared and service workers; a form may open its answer in a tab of its own. */
function isSameTab(a: Words, b: Words): boolean {
  return a.tabId === b.tabId || a.tabId < 0 || b.tabId < 0 || isOfNavigation(a);
}

function isOfNavigation(words: Words): boolean {
  return 'isNavigation' in words ? words.isNavigation : words.isForm === true;
}

function keyOf(words: Words): string {
  const { method, url } = words;
  return `${isOfNavigation(words) ? 'form ' : ''}${method} ${url.replace(/#.*$/s, '')}`;
}
