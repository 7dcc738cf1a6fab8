import type { Ledger } from '../ledger/ledger.ts';
import type { RequestRow } from '../ledger/rows.ts';
import type { Body, Observation } from '../observe/observation.ts';
import { addressTag, addressTagIn, recalledId } from '../observe/observation-id.ts';
import type { RecalledRequest } from '../observe/tap/receive.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';

/**
 * Milliseconds between a request's start in a page and the moment the browser showed it. Near ones are paired first, so
 * that a request that was shown late does not take the place of one that was not shown at all.
 */
const tolerances = [20, 60, 200, 2_000];

/** Milliseconds that are waited for what a tab recalls: a page that is busy answers late, a frozen one not at all. */
const patience = 5_000;

/** Recalled requests that are kept for the next life of the worker. */
const mostKept = 4_000;
const storedKey = 'recalled';

export interface Recovery {
  /** A tab has been asked what it recalls. */
  expect(tabId: number): void;
  /** A tab that has been asked cannot answer: its page has gone, or has no relay. */
  excuse(tabId: number): void;
  /** Takes what a frame of a tab recalls. */
  recall(tabId: number, requests: readonly RecalledRequest[]): void;
  /** Resolves when the tabs that were asked have answered, or have had their time. */
  answered(): Promise<void>;
  /**
   * Hands over the recalled requests that are not in the ledger, nor may have been before it forgot them. To be called
   * when all that had left before the answers is there.
   */
  settle(): Promise<void>;
}

/** What recovery compares with: the newest requests, newest first, and since when none was forgotten. */
export interface RecoveryLedger extends Pick<Ledger, 'completeSince'> {
  requests(): Promise<ReadonlyArray<Pick<RequestRow, 'observation' | 'at'>>>;
}

/**
 * Finds requests that left while the browser was stopping the worker, and that it showed to nobody: those of a page's
 * timing without a counterpart in the ledger. That they left is known; what was in them is not.
 *
 * @param wasAbsent whether the extension was reloaded or switched off meanwhile
 */
export function createRecovery(
  ledger: RecoveryLedger,
  storage: SessionStorage,
  onObservation: (observation: Observation) => void,
  wasAbsent: () => Promise<boolean> = async () => false,
): Recovery {
  // A relay that got no answer tells again what it has told.
  let recalled = new Map<string, RecalledRequest>();
  // A worker may be stopped many times before it gets to compare, and pages do not remember for that long.
  const restored = storage.get(null).then(
    ({ [storedKey]: kept }) => {
      const earlier = (kept ?? []) as RecalledRequest[];
      recalled = new Map([...earlier.map((request) => [idOf(request), request] as const), ...recalled]);
    },
    () => undefined,
  );
  const keep = async () => {
    await restored;
    const kept = [...recalled.values()].slice(-mostKept);
    await (kept.length > 0 ? storage.set({ [storedKey]: kept }) : storage.remove([storedKey]));
  };
  const expected = new Map<number, { readonly answered: Promise<void>; readonly answer: () => void }>();
  return {
    expect(tabId) {
      let answer = () => {};
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
        setTimeout(resolve, patience);
      });
      expected.set(tabId, { answered, answer });
    },
    recall(tabId, requests) {
      for (const request of requests) if (mayHaveLeft(request)) recalled.set(idOf(request), request);
      void keep().catch(() => undefined);
      expected.get(tabId)?.answer();
    },
    excuse: (tabId) => expected.get(tabId)?.answer(),
    async answered() {
      await Promise.all([...expected.values()].map(({ answered }) => answered));
    },
    async settle() {
      await restored;
      if (recalled.size === 0) return;
      const [rows, since] = await Promise.all([ledger.requests(), ledger.completeSince()]);
      const mayBeForgotten = forgottenIn(rows, since, Date.now());
      const requests = [...recalled.values()].filter(({ at }) => !mayBeForgotten(at));
      recalled = new Map();
      const known = new Map<string, number[]>();
      for (const { observation, at } of rows) {
        const tag = addressTagIn(observation);
        known.set(tag, [...(known.get(tag) ?? []), at]);
      }
      const reason = (await wasAbsent()) ? 'reloaded' : 'worker-stopped';
      for (const request of withoutCounterpart(requests, known)) onObservation(recovered(request, reason));
      await keep().catch(() => undefined);
    },
  };
}

function idOf({ at, url }: RecalledRequest): string {
  return recalledId(at, url);
}

/**
 * Whether a request may have been among what the ledger has forgotten, by when it left. A time that is yet to come is of
 * a clock that was set back since: of what left after that, the oldest row that is left shows what has been forgotten.
 *
 * @param rows the newest first
 * @param since times in milliseconds since the epoch
 */
function forgottenIn(
  rows: ReadonlyArray<{ readonly at: number }>,
  since: number,
  now: number,
): (at: number) => boolean {
  const oldest = rows.at(-1)?.at ?? 0;
  return (at) => at <= since && (since <= now || at > now || (oldest <= now && at < oldest));
}

/** The requests that none of the known times of their address stands for; each stands for one. */
function withoutCounterpart(
  requests: readonly RecalledRequest[],
  known: ReadonlyMap<string, readonly number[]>,
): readonly RecalledRequest[] {
  const byTag = new Map<string, RecalledRequest[]>();
  for (const request of [...requests].sort((a, b) => a.at - b.at)) {
    const tag = addressTag(request.url);
    const alike = byTag.get(tag);
    if (alike) alike.push(request);
    else byTag.set(tag, [request]);
  }
  return [...byTag].flatMap(([tag, alike]) => {
    const times = [...(known.get(tag) ?? [])].sort((a, b) => a - b);
    // The nearest pairs say which are missing, and may leave more than are: of many close ones each takes the next one's.
    return unpaired(alike, times).slice(0, alike.length - mostPairs(alike, times));
  });
}

/** The requests that are left once each has taken a time, the nearest pairs first. */
function unpaired(alike: readonly RecalledRequest[], times: readonly number[]): readonly RecalledRequest[] {
  const free = [...times];
  let left = alike;
  for (const tolerance of tolerances) {
    left = left.filter((request) => {
      const match = free.findIndex((at) => Math.abs(at - request.at) <= tolerance);
      if (match >= 0) free.splice(match, 1);
      return match < 0;
    });
  }
  return left;
}

/** How many pairs there can be: each request, the earliest first, takes the earliest time that it may. */
function mostPairs(alike: readonly RecalledRequest[], times: readonly number[]): number {
  const widest = Math.max(...tolerances);
  let pairs = 0;
  let next = 0;
  for (const { at } of alike) {
    while (next < times.length && (times[next] as number) < at - widest) next += 1;
    if (next === times.length || (times[next] as number) > at + widest) continue;
    next += 1;
    pairs += 1;
  }
  return pairs;
}

/** Elements fetch by GET; of what scripts send, the timing does not tell whether it had a body. */
const withBody = /^(?:beacon|fetch|ping|xmlhttprequest|other)$/;

/** Files that elements load may come from a cache that browsers show to nobody; with a query they hand something over. */
function mayHaveLeft({ initiator, url }: RecalledRequest): boolean {
  return withBody.test(initiator) || url.includes('?');
}

function recovered(request: RecalledRequest, reason: 'reloaded' | 'worker-stopped'): Observation {
  const { tabId, app, page, url, at, initiator } = request;
  const mayHaveBody = withBody.test(initiator);
  const body: Body = mayHaveBody ? { kind: 'unreadable', reason } : { kind: 'none' };
  const method = initiator === 'beacon' || initiator === 'ping' ? 'POST' : 'GET';
  return {
    id: idOf(request),
    at,
    transport: 'http',
    outcome: 'sent',
    app,
    page,
    method,
    url,
    headers: [],
    body,
    callStack: null,
    tab: tabId,
  };
}
