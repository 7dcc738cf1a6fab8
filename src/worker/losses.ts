import type { SessionStorage } from '../observe/web-request/journal.ts';

/** Counts observations that are lost, until the ledger has their number: a worker that is stopped meanwhile takes none with it. */
export interface Losses {
  /** Resolves when it is known what earlier lives of the worker could not write down. */
  readonly known: Promise<void>;
  readonly count: number;
  add(more: number): void;
  /** So many are in the ledger. */
  settle(written: number): void;
}

const key = 'losses';

/** Keeps it where the journal is. Writing does not wait: what has been posted to the browser survives the worker. */
export function rememberLosses(storage: SessionStorage): Losses {
  let count = 0;
  const change = (by: number) => {
    if (by === 0) return;
    count += by;
    void known.then(() => (count > 0 ? storage.set({ [key]: count }) : storage.remove([key]))).catch(() => undefined);
  };
  const known = storage.get(null).then(
    ({ [key]: kept }) => {
      count += Number(kept ?? 0);
    },
    () => undefined,
  );
  return {
    known,
    get count() {
      return count;
    },
    add: change,
    settle: (written) => change(-written),
  };
}
