import type { Ledger } from '../ledger/ledger.ts';
import type { Kept } from '../settings/kept.ts';

export interface AbsenceParts {
  readonly kept: Kept;
  readonly ledger: Pick<Ledger, 'requests'>;
  /** Whether this worker is the first since the browser started, or the extension was reloaded, updated or enabled. */
  readonly isNewRun: Promise<boolean>;
  readonly now: () => number;
}

/** Where the time of the worker's last start is kept. */
const key = 'last-started';

/** Milliseconds a request may have been in flight when the extension went away. */
const inFlight = 10_000;

/**
 * Since when requests may have left without being seen, in milliseconds since the epoch; null if none can have. The last
 * sign of life is the last start of a worker, or the newest request that one has recorded. Never rejects.
 */
export async function absentSince({ kept, ledger, isNewRun, now }: AbsenceParts): Promise<number | null> {
  try {
    const { before: lastStarted } = await kept.change(key, now);
    if (typeof lastStarted !== 'number' || !(await isNewRun)) return null;
    const [newest] = await ledger.requests();
    // Signs of life that are yet to come are of a clock that was set back since.
    return Math.min(Math.max(lastStarted, newest?.at ?? 0), now()) - inFlight;
  } catch {
    return null;
  }
}
