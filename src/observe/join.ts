import { type Body, bodySize, type Observation, type UnreadableReason } from './observation.ts';
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
}

/** Whose words are kept for how many milliseconds, until the other one speaks too. */
const patience = 10_000;

/** Words and bytes kept on either side; beyond them the oldest are forgotten. */
const mostKept = 4_000;
const mostBytes = 64 * 1024 * 1024;

/** What only the page can add: bodies the browser hides, files it only names, and that a WebSocket's tap is there. */
const hiddenFromUs: ReadonlySet<UnreadableReason> = new Set([
  'blob-body',
  'stream-body',
  'file-body',
  'hidden-body',
  'socket-messages',
]);

export interface Join<Request extends Shown> {
  /** A request the browser has shown. Takes over what its page already said of it. */
  show(request: Request): void;
  /** What a page says of a request that the browser has shown, or is about to. */
  say(saying: Saying): void;
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
    for (const saying of said.forgetBefore(time)) onUnconfirmed(saying);
    for (const request of shown.forgetBefore(time)) waiting.get(request)?.();
  };

  const unite = (request: Request, saying: Saying) => {
    const body = better(request.body, saying.body);
    if (body !== request.body) onJoined(Object.assign(request, { body }));
    request.callStack = saying.stack ?? null;
    if (!isAwaited(request)) waiting.get(request)?.();
  };

  return {
    show(request) {
      forget();
      const saying = said.take(request);
      if (saying) unite(request, saying);
      else shown.put(request, now() + patience);
    },
    say(saying) {
      forget();
      const request = shown.take(saying, ({ body }) => isHidden(body)) ?? shown.take(saying);
      if (request) unite(request, saying);
      else said.put(saying, now() + patience);
    },
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
    /** Takes the oldest that was made by the same request. Browsers name no tab for shared and service workers. */
    take(counterpart: Words, wanted: (each: Each) => boolean = () => true): Each | undefined {
      const key = keyOf(counterpart);
      const { tabId } = counterpart;
      const kept = byKey.get(key);
      const at = kept?.findIndex(
        ({ words: each }) => (each.tabId === tabId || each.tabId < 0 || tabId < 0) && wanted(each),
      );
      if (kept === undefined || at === undefined || at < 0) return undefined;
      const [found] = kept.splice(at, 1);
      if (kept.length === 0) byKey.delete(key);
      if (found) count(found.words, -1);
      return found?.words;
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

function isHidden(body: Body): boolean {
  if (body.kind === 'unreadable') return hiddenFromUs.has(body.reason);
  return body.kind !== 'none' && body.lacks !== undefined && body.lacks !== 'rest';
}

/** Whether its page has more to say of a request. */
function isAwaited({ body, callStack, awaitsStack }: Shown): boolean {
  return isHidden(body) || (awaitsStack && callStack === null);
}

/** The page's word counts where the browser hides a body or a part of it. */
function better(shown: Body, said: Body): Body {
  return isHidden(shown) ? said : shown;
}

function keyOf({ method, url }: Words): string {
  return `${method} ${url.replace(/#.*$/s, '')}`;
}
