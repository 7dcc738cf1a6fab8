import type { SessionStorage } from '../observe/web-request/journal.ts';

/**
 * Remembers which observations are being audited. If auditing one of them makes the browser stop the worker, the next
 * worker instance knows: the journal hands over the same observations again, and auditing them would stop that
 * instance, too.
 */
export interface AuditAttempts {
  /** Resolves when the record of earlier instances has been read. */
  readonly known: Promise<void>;
  /** Whether a worker instance was stopped while it audited this observation, or one in the same group. */
  isSuspect(id: string): boolean;
  /** Whether so many instances were stopped during this observation that its content must not be audited again. */
  isFatal(id: string): boolean;
  /** Notes that the audit of these observations begins, and that the previous ones are finished. */
  begin(ids: readonly string[]): void;
  /** Notes that all audits are finished. */
  end(): void;
}

/** Limit: worker instances that may be stopped during one observation before its content is given up. */
const mostStops = 2;

/** Limit: observations that are remembered. Browsers also stop workers for other reasons. */
const mostSuspects = 100;

const key = 'audited';

/**
 * Creates the record, in the browser's session storage, like the journal. Does not wait for writes, since the browser
 * completes them even if it stops the worker.
 */
export function rememberAuditAttempts(storage: SessionStorage): AuditAttempts {
  /** By observation, the number of instances that were stopped. */
  const suspects = new Map<string, number>();
  let current: readonly string[] = [];
  const write = () => {
    const ifStopped = new Map(suspects);
    for (const id of current) ifStopped.set(id, (suspects.get(id) ?? 0) + 1);
    const kept = [...ifStopped].slice(-mostSuspects);
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
        for (const [id, stops] of (kept ?? []) as Array<[string, number]>) suspects.set(id, stops);
      },
      () => undefined,
    ),
    isSuspect: (id) => suspects.has(id),
    isFatal: (id) => (suspects.get(id) ?? 0) >= mostStops,
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
