import { type Body, bodySize, type Observation } from '../observation.ts';
import { fromWire, toWire, type WireBody } from '../wire.ts';
import type { RequestDetails } from './details.ts';

/** A request in flight, as the journal keeps it. */
export interface JournalEntry {
  readonly id: string;
  readonly details: RequestDetails;
  readonly body: Body;
  /** Null until the request was sent. */
  readonly headers: Observation['headers'] | null;
}

/** Keeps requests that are not in the ledger yet, in case the browser stops the worker. */
export interface Journal {
  /** Id of this run of the browser, the same for all its worker instances. A reload of the extension begins a new run. */
  readonly run: Promise<string>;
  /**
   * Whether this is the run's first worker instance: the browser started, or the extension was reloaded, updated or
   * enabled.
   */
  readonly isNewRun: Promise<boolean>;
  /** What the previous worker instance left unfinished. */
  readonly restored: Promise<readonly JournalEntry[]>;
  /** Stores a request, or replaces it if its body has changed. */
  hold(entry: Omit<JournalEntry, 'headers'>): void;
  /** Adds the headers with which a request was sent. */
  sent(id: string, headers: Observation['headers']): void;
  forget(ids: readonly string[]): void;
}

/** `storage.session`, or an equivalent. The browser keeps it in memory, never on disk. */
export interface SessionStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

interface Kept {
  readonly details: RequestDetails;
  readonly body: WireBody;
  readonly marks: Marks;
}

/** What a body lacks, and whether it comes from the page. */
type Marks = Pick<Extract<Body, { kind: 'bytes' | 'form' }>, 'lacks' | 'said'>;

/**
 * Limit: bytes of a body that is stored. Longer ones would soon fill the 10 MB of this storage. They are lost if the
 * worker is stopped, and then reported as unreadable.
 */
const longestBody = 128 * 1024;
const heldKey = 'request:';
const sentKey = 'headers:';
const runKey = 'run';
const startedKey = 'run-started';

/**
 * Opens the journal. Does not wait for writes: the browser completes them even if it stops the worker, and a failed write
 * only means that the journal lacks that request.
 */
export function openJournal(storage: SessionStorage): Journal {
  const attempt = (work: Promise<void>) => void work.catch(() => undefined);
  const stored = storage.get(null).catch(() => ({}) as Record<string, unknown>);
  return {
    run: stored.then(async ({ [runKey]: known }) => {
      if (typeof known === 'string') return known;
      const run = crypto.randomUUID().slice(0, 8);
      attempt(storage.set({ [runKey]: run, [startedKey]: Date.now() }));
      return run;
    }),
    isNewRun: stored.then(({ [runKey]: known }) => typeof known !== 'string'),
    restored: stored.then(entriesIn),
    hold({ id, details, body }) {
      const kept: Kept = { details, body: wireBody(body), marks: marksOf(body) };
      attempt(storage.set({ [heldKey + id]: kept }));
    },
    sent: (id, headers) => attempt(storage.set({ [sentKey + id]: headers })),
    forget: (ids) => attempt(storage.remove(ids.flatMap((id) => [heldKey + id, sentKey + id]))),
  };
}

function wireBody(body: Body): WireBody {
  return bodySize(body) > longestBody ? { unreadable: 'worker-stopped' } : toWire(body);
}

function marksOf(body: Body): Marks {
  const { lacks, said }: Marks = body.kind === 'unreadable' ? {} : body;
  return { ...(lacks && { lacks }), ...(said && { said }) };
}

function marked(body: Body, marks: Marks): Body {
  return body.kind === 'unreadable' ? body : { ...body, ...marks };
}

function entriesIn(stored: Record<string, unknown>): JournalEntry[] {
  return Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(heldKey)) return [];
    const id = key.slice(heldKey.length);
    const { details, body, marks } = value as Kept;
    const headers = (stored[sentKey + id] ?? null) as JournalEntry['headers'];
    return [{ id, details, body: marked(fromWire(body), marks), headers }];
  });
}
