/** As much of `storage.local` as moving out of it takes. */
export interface OldStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  clear(): Promise<void>;
}

/** Key of how far the move has come: `taken`, then `done`. */
export const isMoved = 'moved-from-storage';

const movedKeys = /^(?:settings|last-started|visit:.*)$/s;

/** What versions up to 0.1 kept in `storage.local` and is kept on. The rest is made anew. */
export function valuesToMove(stored: Readonly<Record<string, unknown>>): Array<[key: string, value: unknown]> {
  return Object.entries(stored).filter(([key]) => movedKeys.test(key));
}
