import type { Ledger } from '../ledger/ledger.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * Forgets what is older than the user keeps. Answers a function that may be called often and works once an hour, again
 * if it failed or if the clock was set back.
 */
export function keepWithin(days: () => Promise<number>, ledger: Pick<Ledger, 'forgetBefore'>): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = Date.now();
    if (now >= last && now < last + hour) return;
    const before = last;
    last = now;
    try {
      await ledger.forgetBefore(now - (await days()) * day);
    } catch (error) {
      last = before;
      throw error;
    }
  };
}
