import type { Ledger } from '../ledger/ledger.ts';
import type { Kept } from '../settings/kept.ts';

export interface AbsenceParts {
  readonly kept: Kept;
  readonly ledger: Pick<Ledger, 'requests'>;
  /**
   * Whether this is the first worker instance since the browser started or since the extension was reloaded, updated or
   * enabled.
   */
  readonly isNewRun: Promise<boolean>;
  readonly now: () => number;
}

/** Key of the time of the worker's last start. */
const key = 'last-started';

/** Milliseconds for which a request may have been in flight when the extension stopped. */
const inFlight = 10_000;

/**
 * The time since which requests may have been sent unobserved, in milliseconds since the epoch: shortly before the
 * previous start of a worker or the newest recorded request, whichever is later. Null if this is not a new run, if
 * no previous start is known, or if any of this cannot be read. Never rejects.
 */
export async function absentSince({ kept, ledger, isNewRun, now }: AbsenceParts): Promise<number | null> {
  try {
    const { before: lastStarted } = await kept.change(key, now);
    if (typeof lastStarted !== 'number' || !(await isNewRun)) return null;
    const [newest] = await ledger.requests();
    // A time in the future means that the clock was set back.
    return Math.min(Math.max(lastStarted, newest?.at ?? 0), now()) - inFlight;
  } catch {
    return null;
  }
}
