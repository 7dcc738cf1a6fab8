import type { Ledger } from '../ledger/ledger.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Forgets what is older than the user keeps. Answers a function that may be called often and works once an hour. */
export function keepWithin(days: () => Promise<number>, ledger: Ledger): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = Date.now();
    if (now < next) return;
    next = now + hour;
    await ledger.forgetBefore(now - (await days()) * day);
  };
}
