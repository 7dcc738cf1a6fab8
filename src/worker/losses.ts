import type { KnownRequest } from '../ledger/passed.ts';
import type { Observation } from '../observe/observation.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';

/** Counts lost observations until their number is in the ledger. The count survives a stop of the worker. */
export interface Losses {
  /** Resolves when the count of earlier worker instances has been read. */
  readonly known: Promise<void>;
  readonly count: number;
  /** The latest losses. Recovery must not count them again from a page's timing log. */
  readonly recent: readonly KnownRequest[];
  /** Counts each observation once, even if it is handed over again. */
  add(lost: ReadonlyArray<Pick<Observation, 'id' | 'at' | 'tab'>>): void;
  /** Counts losses of which only the number is known. */
  addUnknown(count: number): void;
  /** Subtracts losses whose number is now in the ledger. */
  subtract(written: number): void;
}

/** Limit: losses that are remembered, as many as a frame's timing log has requests. */
const mostRecent = 2_000;

const key = 'losses';

interface Kept {
  readonly count: number;
  readonly recent: readonly KnownRequest[];
}

/**
 * Creates the count, in the browser's session storage, like the journal. Does not wait for writes, since the browser
 * completes them even if it stops the worker.
 */
export function rememberLosses(storage: SessionStorage): Losses {
  let [count, recent]: [number, readonly KnownRequest[]] = [0, []];
  const change = (by: number) => {
    if (by === 0) return;
    count += by;
    void known.then(() => storage.set({ [key]: { count, recent } satisfies Kept })).catch(() => undefined);
  };
  const known = storage.get(null).then(
    ({ [key]: kept }) => {
      const earlier = (kept ?? { count: 0, recent: [] }) as Kept;
      count += earlier.count;
      recent = [...earlier.recent, ...recent].slice(-mostRecent);
    },
    () => undefined,
  );
  return {
    known,
    get count() {
      return count;
    },
    get recent() {
      return recent;
    },
    add(lost) {
      const ids = new Set(recent.map(({ observation }) => observation));
      const fresh = lost.filter(({ id }) => !ids.has(id));
      recent = [...recent, ...fresh.map(({ id, at, tab }) => ({ observation: id, at, tab }))].slice(-mostRecent);
      change(fresh.length);
    },
    addUnknown: change,
    subtract: (written) => change(-written),
  };
}
