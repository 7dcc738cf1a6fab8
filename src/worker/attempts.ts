import type { SessionStorage } from '../observe/web-request/journal.ts';

/**
 * Remembers which observation is being audited, so that one which the worker does not survive is known by the next life
 * of it: what is in flight is handed over again, and would end that life, too.
 */
export interface Attempts {
  /** Resolves when it is known what ended earlier lives. */
  readonly known: Promise<void>;
  /** Whether so many lives have ended over an observation that it is not to be tried again. */
  isFatal(id: string): boolean;
  /** This one is audited from now on, and the one before it is done. */
  begin(id: string): void;
  /** None is audited. */
  end(): void;
}

/** Lives of the worker that may end over one observation: it is tried once more. */
const mostLives = 2;

/** Observations remembered at most; the browser stops workers for reasons of its own. */
const mostSuspects = 100;

const key = 'audited';

/** Keeps it where the journal is. Writing does not wait: what has been posted to the browser survives the worker. */
export function rememberAttempts(storage: SessionStorage): Attempts {
  /** How many lives ended over each. */
  const suspects = new Map<string, number>();
  let current: string | null = null;
  const write = () => {
    const lives = new Map(suspects);
    if (current !== null) lives.set(current, (suspects.get(current) ?? 0) + 1);
    const kept = [...lives].slice(-mostSuspects);
    const written = kept.length > 0 ? storage.set({ [key]: kept }) : storage.remove([key]);
    written.catch(() => undefined);
  };
  const settle = () => {
    if (current !== null) suspects.delete(current);
    current = null;
  };
  return {
    known: storage.get(null).then(
      ({ [key]: kept }) => {
        for (const [id, lives] of (kept ?? []) as Array<[string, number]>) suspects.set(id, lives);
      },
      () => undefined,
    ),
    isFatal: (id) => (suspects.get(id) ?? 0) >= mostLives,
    begin(id) {
      settle();
      current = id;
      write();
    },
    end() {
      settle();
      write();
    },
  };
}
