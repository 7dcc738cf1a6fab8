import type { Kept } from '../../settings/kept.ts';

const prefix = 'visit:';

/** Milliseconds before a visit is written, so that the popup is rendered first. */
const delay = 500;

/**
 * Creates a function that stores that the popup was opened for an app, and returns when it was opened before, in
 * milliseconds since the epoch; null if never. The answer stays the same while this popup is open.
 * @param now milliseconds since the epoch
 */
export function rememberVisits(kept: Kept, now: number): (app: string) => Promise<number | null> {
  const known = new Map<string, Promise<number | null>>();
  const visit = async (key: string): Promise<number | null> => {
    const before = await kept.get(key);
    setTimeout(() => kept.change(key, () => now).catch(ignore), delay);
    return typeof before === 'number' ? before : null;
  };
  return (app) => {
    const key = prefix + app;
    const answer = known.get(key) ?? visit(key);
    known.set(key, answer);
    return answer;
  };
}

/** If a visit cannot be written, more data counts as new at the next visit. */
function ignore(): void {}
