import type { SessionStorage } from '../observe/web-request/journal.ts';

/**
 * Remembers which observations are being audited, so that one which the worker does not survive is known by the next life
 * of it: what is in flight is handed over again, and would end that life, too.
 */
export interface Attempts {
  /** Resolves when the memory of earlier instances was read. */
  readonly known: Promise<void>;
  /** Whether a life has ended over an observation, or over one audited beside it. */
  isSuspect(id: string): boolean;
  /** Whether so many instances were stopped over an observation that it must not be tried again. */
  isFatal(id: string): boolean;
  /** These are audited from now on, and those before them are done. */
  begin(ids: readonly string[]): void;
  /** None is being audited. */
  end(): void;
}

/** Instances that may be stopped over one observation before it is given up. */
const mostLives = 2;

/** Most observations remembered; browsers also stop workers for other reasons. */
const mostSuspects = 100;

const key = 'audited';

/** Stored like the journal. Does not wait for writes: the browser completes them even if it stops the worker. */
export function rememberAttempts(storage: SessionStorage): Attempts {
  /** Number of instances stopped over each. */
  const suspects = new Map<string, number>();
  let current: readonly string[] = [];
  const write = () => {
    const lives = new Map(suspects);
    for (const id of current) lives.set(id, (suspects.get(id) ?? 0) + 1);
    const kept = [...lives].slice(-mostSuspects);
    const written = kept.length > 0 ? storage.set({ [key]: kept }) : storage.remove([key]);
    written.catch(() => undefined);
  };
  const settle = () => {
    for (const id of current) suspects.delete(id);
    current = [];
  };
  return {
    known: storage.get(null).then(
      ({ [key]: kept }) => {
        for (const [id, lives] of (kept ?? []) as Array<[string, number]>) suspects.set(id, lives);
      },
      () => undefined,
    ),
    isSuspect: (id) => suspects.has(id),
    isFatal: (id) => (suspects.get(id) ?? 0) >= mostLives,
    begin(ids) {
      settle();
      current = ids;
      write();
    },
    end() {
      settle();
      write();
    },
  };
}
