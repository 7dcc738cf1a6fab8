import type { browser as wxtBrowser } from 'wxt/browser';
import type { Ledger } from '../ledger/ledger.ts';

export interface AbsenceParts {
  readonly storage: Pick<(typeof wxtBrowser)['storage'], 'local'>;
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
export async function absentSince({ storage, ledger, isNewRun, now }: AbsenceParts): Promise<number | null> {
  try {
    const { [key]: lastStarted } = await storage.local.get(key);
    await storage.local.set({ [key]: now() });
    if (typeof lastStarted !== 'number' || !(await isNewRun)) return null;
    const [newest] = await ledger.requests();
    return Math.max(lastStarted, newest?.at ?? 0) - inFlight;
  } catch {
    return null;
  }
}
