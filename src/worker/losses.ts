import type { RequestRow } from '../ledger/rows.ts';
import type { Observation } from '../observe/observation.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';

/** A request that was lost: what recovery compares it by. */
export type Lost = Pick<RequestRow, 'observation' | 'at'>;

/** Counts observations that are lost, until the ledger has their number: a worker that is stopped meanwhile takes none with it. */
export interface Losses {
  /** Resolves when it is known what earlier lives of the worker could not write down. */
  readonly known: Promise<void>;
  readonly count: number;
  /** The last ones. A page that recalls them must not have them counted a second time. */
  readonly recent: readonly Lost[];
  /** Each is counted once, also if it is handed over again. */
  add(lost: ReadonlyArray<Pick<Observation, 'id' | 'at'>>): void;
  /** Counts what nothing else is known of. */
  addUnknown(count: number): void;
  /** So many are in the ledger. */
  settle(written: number): void;
}

/** As many as a frame recalls. */
const mostRecent = 2_000;

const key = 'losses';

interface Kept {
  readonly count: number;
  readonly recent: readonly Lost[];
}

/** Keeps them where the journal is. Writing does not wait: what has been posted to the browser survives the worker. */
export function rememberLosses(storage: SessionStorage): Losses {
  let [count, recent]: [number, readonly Lost[]] = [0, []];
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
      recent = [...recent, ...fresh.map(({ id, at }) => ({ observation: id, at }))].slice(-mostRecent);
      change(fresh.length);
    },
    addUnknown: change,
    settle: (written) => change(-written),
  };
}
