import type { Ledger } from '../ledger/ledger.ts';
import type { RequestRow } from '../ledger/rows.ts';
import type { Body, Observation } from '../observe/observation.ts';
import { addressTag, addressTagIn, timedId } from '../observe/observation-id.ts';
import type { LoggedRequest } from '../observe/tap/background/receive.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';
import type { RecordedSince } from './recorded-since.ts';

/**
 * Milliseconds between a request's start in the page and the time at which the browser showed it. The closest pairs are
 * matched first, so that a request that was shown late is not mistaken for one that was not shown.
 */
const tolerances = [20, 60, 200, 2_000];

const widestTolerance = Math.max(...tolerances);

/** Milliseconds by which the browser's time of a request may be late: a busy browser may show only a later step of it. */
const longestDelay = 10_000;

/** Milliseconds after sending within which a browser that is just starting the worker may still show a request. */
const startDelay = 2_000;

/** Milliseconds to wait for a tab's timing log. A busy page answers late, a frozen one not at all. */
const patience = 5_000;

/** Limit: requests that are kept for the next worker instance. */
const mostKept = 4_000;
const storedKey = 'timing-log';
const handedKey = 'handed-over';

/**
 * Milliseconds after which a request that was handed over is no longer stored: the browser does not show it any more.
 */
const rememberedFor = 60_000;

export interface Recovery {
  /** Makes {@link answered} wait for a tab that was asked for its timing log. */
  expectLog(tabId: number): void;
  /** Stops waiting for a tab that cannot answer, because its page was closed or has no relay. */
  excuseLog(tabId: number): void;
  /** Adds the timing log of a frame of a tab. */
  add(tabId: number, requests: readonly LoggedRequest[]): void;
  /** Resolves when a frame of each tab that was asked has answered, or when the time limit is reached. */
  answered(): Promise<void>;
  /**
   * Hands over the logged requests that are not in the ledger, cannot have been forgotten by it, and were sent after
   * their app began to be recorded. Call it when everything sent before the answers is in the ledger. If a missing
   * request was sent only recently, this waits until the browser has had time to show it.
   * @param caughtUp resolves when everything shown meanwhile is in the ledger
   */
  settle(caughtUp?: () => Promise<void>): Promise<void>;
  /** Whether a request that the browser shows now was handed over before; true once for each that was. */
  wasHandedOver(shown: Pick<Observation, 'id' | 'at' | 'tab'>): boolean;
}

/**
 * The data that recovery compares with: the newest requests, the oldest one last, and the time since which none was
 * forgotten.
 */
export interface RecoveryLedger extends Pick<Ledger, 'completeSince'> {
  requests(): Promise<ReadonlyArray<Pick<RequestRow, 'observation' | 'at'>>>;
}

/** A request that was handed over. Times in milliseconds since the epoch. */
interface HandedOver {
  readonly tabId: number;
  /** When the page sent it. */
  readonly at: number;
  /** The tag of its address. */
  readonly tag: string;
  /** When it was handed over. */
  readonly since: number;
}

/**
 * Creates the recovery, which finds requests that the browser did not show because the worker, or the whole extension,
 * was stopped: those in a page's timing log without a counterpart in the ledger. Only their addresses are known, not
 * their content.
 * @param wasAbsent whether the extension was reloaded, updated or disabled meanwhile
 */
export function createRecovery(
  ledger: RecoveryLedger,
  storage: SessionStorage,
  onObservation: (observation: Observation) => void,
  recordedSince: Pick<RecordedSince, 'times'>,
  wasAbsent: () => Promise<boolean> = async () => false,
): Recovery {
  /**
   * Requests that were handed over, in case the browser shows them all the same, perhaps to a later worker instance.
   * Their addresses are not kept.
   */
  const handedOver = new Map<string, HandedOver>();
  // By id, since a relay without an answer sends its log again.
  let logged = new Map<string, LoggedRequest>();
  // A worker may be stopped many times before it compares, and pages do not keep their log for that long.
  const restored = storage.get(null).then(
    ({ [storedKey]: kept, [handedKey]: handed }) => {
      const earlier = (kept ?? []) as LoggedRequest[];
      logged = new Map([...earlier.map((request) => [idOf(request), request] as const), ...logged]);
      for (const [key, one] of (handed ?? []) as Array<[string, HandedOver]>) handedOver.set(key, one);
    },
    () => undefined,
  );
  const keep = async () => {
    await restored;
    const kept = [...logged.values()].slice(-mostKept);
    await (kept.length > 0 ? storage.set({ [storedKey]: kept }) : storage.remove([storedKey]));
  };
  const keepHandedOver = async () => {
    const kept = [...handedOver].filter(([, { since }]) => Date.now() - since < rememberedFor).slice(-mostKept);
    await (kept.length > 0 ? storage.set({ [handedKey]: kept }) : storage.remove([handedKey]));
  };
  const expected = new Map<number, { readonly answered: Promise<void>; readonly answer: () => void }>();
  return {
    expectLog(tabId) {
      let answer = () => {};
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
        setTimeout(resolve, patience);
      });
      expected.set(tabId, { answered, answer });
    },
    add(tabId, requests) {
      for (const request of requests) if (mayHaveLeft(request)) logged.set(idOf(request), request);
      void keep().catch(() => undefined);
      expected.get(tabId)?.answer();
    },
    excuseLog: (tabId) => expected.get(tabId)?.answer(),
    async answered() {
      await Promise.all([...expected.values()].map(({ answered }) => answered));
    },
    async settle(caughtUp = async () => {}) {
      await restored;
      if (logged.size === 0) return;
      // Called again after waiting: a frame may have added its log.
      const findMissing = async () => {
        const since = await recordedSince.times();
        return (await missingIn(ledger, logged)).filter(({ app, at }) => at >= since(app));
      };
      let missing = await findMissing();
      const youngest = Math.max(...missing.map(({ at }) => at));
      const left = Math.min(youngest + startDelay - Date.now(), startDelay);
      if (missing.length > 0 && left > 0) {
        await new Promise((resolve) => setTimeout(resolve, left));
        await caughtUp();
        missing = await findMissing();
      }
      logged = new Map();
      const reason = (await wasAbsent()) ? 'reloaded' : 'worker-stopped';
      for (const request of missing) {
        onObservation(recovered(request, reason));
        handedOver.set(idOf(request), {
          tabId: request.tabId,
          at: request.at,
          tag: addressTag(request.url),
          since: Date.now(),
        });
      }
      await Promise.all([keep(), missing.length > 0 && keepHandedOver()]).catch(() => undefined);
    },
    wasHandedOver({ id, at, tab }) {
      for (const [key, handed] of handedOver) {
        // A request that was sent after that one was handed over is another request.
        if (handed.tabId !== tab || at > handed.since || !isNear(at, handed.at)) continue;
        if (handed.tag !== addressTagIn(id)) continue;
        handedOver.delete(key);
        void keepHandedOver().catch(() => undefined);
        return true;
      }
      return false;
    },
  };
}

/** The logged requests without a row in the ledger, except those that it may have forgotten. */
async function missingIn(
  ledger: RecoveryLedger,
  logged: ReadonlyMap<string, LoggedRequest>,
): Promise<readonly LoggedRequest[]> {
  const [rows, since] = await Promise.all([ledger.requests(), ledger.completeSince()]);
  const mayBeForgotten = forgottenIn(rows, since, Date.now());
  const requests = [...logged.values()].filter(({ at }) => !mayBeForgotten(at));
  const known = new Map<string, number[]>();
  for (const { observation, at } of rows) {
    const tag = addressTagIn(observation);
    known.set(tag, [...(known.get(tag) ?? []), at]);
  }
  return withoutCounterpart(requests, known);
}

function idOf({ at, url }: LoggedRequest): string {
  return timedId(at, url);
}

/**
 * Returns a function that says, by a request's time, whether the ledger may have forgotten it. A time in the future
 * comes from a clock that was set back; for requests after that, the oldest remaining row shows what was forgotten. All
 * times are in milliseconds since the epoch.
 *
 * @param rows the oldest one last
 * @param since the time since which no request was forgotten
 */
function forgottenIn(
  rows: ReadonlyArray<{ readonly at: number }>,
  since: number,
  now: number,
): (at: number) => boolean {
  const oldest = rows.at(-1)?.at ?? 0;
  return (at) => at <= since && (since <= now || at > now || (oldest <= now && at < oldest));
}

/**
 * The requests without a counterpart among the known times of their address. Each time is matched with one request
 * only.
 */
function withoutCounterpart(
  requests: readonly LoggedRequest[],
  known: ReadonlyMap<string, readonly number[]>,
): readonly LoggedRequest[] {
  const byTag = new Map<string, LoggedRequest[]>();
  for (const request of [...requests].sort((a, b) => a.at - b.at)) {
    const tag = addressTag(request.url);
    const alike = byTag.get(tag);
    if (alike) alike.push(request);
    else byTag.set(tag, [request]);
  }
  return [...byTag].flatMap(([tag, alike]) => {
    const times = [...(known.get(tag) ?? [])].sort((a, b) => a - b);
    // Matching the closest pairs identifies the missing requests, but may find too many: among several close ones, each
    // may be matched with the next one's time. The largest number of pairs limits them.
    return unpaired(alike, times).slice(0, alike.length - mostPairs(alike, times));
  });
}

/** The requests that remain after matching each time with one request, the closest pairs first. */
function unpaired(alike: readonly LoggedRequest[], times: readonly number[]): readonly LoggedRequest[] {
  const free = [...times];
  let left = alike;
  for (const isClose of [...tolerances.map(within), isNear]) {
    left = left.filter((request) => {
      const match = free.findIndex((at) => isClose(at, request.at));
      if (match >= 0) free.splice(match, 1);
      return match < 0;
    });
  }
  return left;
}

function within(tolerance: number): (shownAt: number, at: number) => boolean {
  return (shownAt, at) => Math.abs(shownAt - at) <= tolerance;
}

/** Whether a request that was sent at `at` can be the one that the browser showed at `shownAt`, both in milliseconds. */
function isNear(shownAt: number, at: number): boolean {
  return shownAt >= at - widestTolerance && shownAt <= at + longestDelay;
}

/** The largest possible number of pairs: each request, earliest first, is matched with the earliest possible time. */
function mostPairs(alike: readonly LoggedRequest[], times: readonly number[]): number {
  let pairs = 0;
  let next = 0;
  for (const { at } of alike) {
    while (next < times.length && (times[next] as number) < at - widestTolerance) next += 1;
    if (next === times.length || (times[next] as number) > at + longestDelay) continue;
    next += 1;
    pairs += 1;
  }
  return pairs;
}

/** Initiators whose requests may have had a body. Elements use GET. */
const withBody = /^(?:beacon|fetch|ping|xmlhttprequest|other)$/;

/**
 * Whether a logged request may have been sent and disclosed something. Elements may load files from a cache that the
 * extension cannot see, so their requests count only with a query.
 */
function mayHaveLeft({ initiator, url }: LoggedRequest): boolean {
  return withBody.test(initiator) || url.includes('?');
}

function recovered(request: LoggedRequest, reason: 'reloaded' | 'worker-stopped'): Observation {
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
