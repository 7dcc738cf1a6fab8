import type { Kept } from '../../settings/kept.ts';

const prefix = 'visit:';

/** Milliseconds after which a visit is written: the popup is drawn first. */
const rest = 500;

/**
 * Remembers when the popup was opened for an app, and answers when it had been before: the same answer for as long as
 * this popup is open.
 *
 * @param now milliseconds since the epoch
 */
export function rememberVisits(kept: Kept, now: number): (app: string) => Promise<number | null> {
  const known = new Map<string, Promise<number | null>>();
  const visit = async (key: string): Promise<number | null> => {
    const before = await kept.get(key);
    setTimeout(() => kept.change(key, () => now).catch(withoutTrace), rest);
    return typeof before === 'number' ? before : null;
  };
  return (app) => {
    const key = prefix + app;
    const answer = known.get(key) ?? visit(key);
    known.set(key, answer);
    return answer;
  };
}

/** A visit that could not be written only makes more of what comes look new. */
function withoutTrace(): void {}
