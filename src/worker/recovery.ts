import type { Ledger } from '../ledger/ledger.ts';
import type { KnownRequest } from '../ledger/passed.ts';
import type { Body, Observation } from '../observe/observation.ts';
import { timedId } from '../observe/observation-id.ts';
import type { LoggedRequest } from '../observe/tap/background/receive.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';
import { withoutCounterpart } from './counterparts.ts';
import { rememberHandedOver } from './handed-over.ts';
import type { RecordedSince } from './recorded-since.ts';
import type { Recorder } from './recorder.ts';

/** Milliseconds after sending within which a browser that is just starting the worker may still show a request. */
const startDelay = 2_000;

/** Milliseconds to wait for a tab's timing log. A busy page answers late, a frozen one not at all. */
const patience = 5_000;

/** Limit: requests that are kept for the next worker instance. */
const mostKept = 4_000;
/** Limit: requests that the browser showed and that may not be in the ledger yet, as many as the recorder queues. */
const mostShown = 5_000;
const storedKey = 'timing-log';

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
   * Hands over to the recorder the logged requests that are not in the ledger, cannot have been forgotten by it, and
   * were sent after their app began to be recorded. Call it when everything sent before the answers is in the ledger.
   * If a missing request was sent only recently, this waits until the browser has had time to show it. Resolves when
   * what was handed over is recorded.
   * @param caughtUp resolves when everything shown meanwhile is in the ledger
   */
  settle(caughtUp?: () => Promise<void>): Promise<void>;
  /**
   * Takes a request that the browser shows now, and returns whether it was handed over before; true once for each that
   * was. The others are known to later comparisons, even if the ledger does not have them yet.
   */
  wasHandedOver(shown: Pick<Observation, 'id' | 'at' | 'tab'>): Promise<boolean>;
}

/** The data that recovery compares with. */
export type RecoveryLedger = Pick<Ledger, 'knownRequests' | 'completeSince'>;

export interface RecoveryParts {
  readonly ledger: RecoveryLedger;
  readonly storage: SessionStorage;
  readonly recorder: Pick<Recorder, 'record' | 'drained'>;
  readonly recordedSince: Pick<RecordedSince, 'times'>;
  /**
   * Whether the whole extension was stopped right before this worker instance: it was reloaded, updated or disabled, or
   * the browser was closed. False if that is not known.
   */
  wasAbsent(): Promise<boolean>;
}

/**
 * Creates the recovery, which finds requests that the browser did not show because the worker, or the whole extension,
 * was stopped: those in a page's timing log without a counterpart in the ledger. Only their addresses are known, not
 * their content.
 */
export function createRecovery({ ledger, storage, recorder, recordedSince, wasAbsent }: RecoveryParts): Recovery {
  const handedOver = rememberHandedOver(storage);
  /** By id, since a relay without an answer sends its log again. */
  const logged = new Map<string, LoggedRequest>();
  /** The latest requests that the browser showed, by id, the oldest first: the ledger may not have them yet. */
  const shown = new Map<string, KnownRequest>();
  // A worker may be stopped many times before it compares, and pages do not keep their log for that long.
  const restored = storage.get(null).then(
    ({ [storedKey]: kept }) => {
      const later = [...logged];
      logged.clear();
      for (const request of (kept ?? []) as LoggedRequest[]) logged.set(timedId(request), request);
      for (const [id, request] of later) logged.set(id, request);
    },
    () => undefined,
  );
  const keep = async () => {
    await restored;
    const kept = [...logged.values()].slice(-mostKept);
    await (kept.length > 0 ? storage.set({ [storedKey]: kept }) : storage.remove([storedKey]));
  };
  const expected = new Map<number, { readonly answered: Promise<void>; readonly answer: () => void }>();
  /** Resolves when the comparisons so far are done. */
  let last = Promise.resolve();

  /** The missing ones among the requests that are logged now. */
  const findMissing = async () => {
    const [since, rows, completeSince] = await Promise.all([
      recordedSince.times(),
      ledger.knownRequests(),
      ledger.completeSince(),
    ]);
    const compared = [...logged.values()];
    const known = new Map([...shown, ...rows.map((row) => [row.observation, row] as const)]);
    const mayBeForgotten = forgottenIn(rows, completeSince, Date.now());
    const missing = withoutCounterpart(
      compared.filter(({ at }) => !mayBeForgotten(at)),
      known.values(),
    );
    return { compared, missing: missing.filter(({ app, at }) => at >= since(app)) };
  };
  const compare = async (caughtUp: () => Promise<void>) => {
    await Promise.all([restored, handedOver.known]);
    if (logged.size === 0) return;
    const reason = (await wasAbsent()) ? 'reloaded' : 'worker-stopped';
    let found = await findMissing();
    const youngest = Math.max(...found.missing.map(({ at }) => at));
    const left = Math.min(youngest + startDelay - Date.now(), startDelay);
    if (found.missing.length > 0 && left > 0) {
      await new Promise((resolve) => setTimeout(resolve, left));
      await caughtUp();
      found = await findMissing();
    }
    // Nothing is awaited between the comparison and this, so that a request shown meanwhile is known to one of them.
    handedOver.add(found.missing);
    for (const request of found.missing) recorder.record(recovered(request, reason));
    await recorder.drained();
    // Only now: if the worker is stopped earlier, the next instance must find what is not in the ledger.
    for (const request of found.compared) logged.delete(timedId(request));
    await keep().catch(() => undefined);
  };

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
      for (const request of requests) if (mayHaveLeft(request)) logged.set(timedId(request), request);
      void keep().catch(() => undefined);
      expected.get(tabId)?.answer();
    },
    excuseLog: (tabId) => expected.get(tabId)?.answer(),
    async answered() {
      await Promise.all([...expected.values()].map(({ answered }) => answered));
    },
    settle(caughtUp = async () => {}) {
      const done = last.then(() => compare(caughtUp));
      last = done.catch(() => undefined);
      return done;
    },
    async wasHandedOver(observation) {
      await handedOver.known;
      if (handedOver.take(observation)) return true;
      const { id, at, tab } = observation;
      shown.set(id, { observation: id, at, tab });
      if (shown.size > mostShown) shown.delete(shown.keys().next().value as string);
      return false;
    },
  };
}

/**
 * Returns a function that says, by a request's time, whether the ledger may have forgotten it. If `since` is in the
 * future, the clock was set back. Then a request may have been forgotten only if its own time is in the future, or if
 * it is older than the oldest remaining row and that row's time is not in the future. All times are in milliseconds
 * since the epoch.
 *
 * @param rows the oldest one last
 * @param since requests up to this time may have been forgotten
 */
function forgottenIn(
  rows: ReadonlyArray<{ readonly at: number }>,
  since: number,
  now: number,
): (at: number) => boolean {
  const oldest = rows.at(-1)?.at ?? 0;
  return (at) => at <= since && (since <= now || at > now || (oldest <= now && at < oldest));
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
    id: timedId(request),
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
