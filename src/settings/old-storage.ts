/** The part of `storage.local` that the move needs. */
export interface OldStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  clear(): Promise<void>;
}

/** Key of the move's state: `taken`, then `done`. */
export const isMoved = 'moved-from-storage';

const movedKeys = /^(?:settings|last-started|visit:.*)$/s;

/** The values of versions up to 0.1 in `storage.local` that are moved. The others are recreated. */
export function valuesToMove(stored: Readonly<Record<string, unknown>>): Array<[key: string, value: unknown]> {
  return Object.entries(stored).filter(([key]) => movedKeys.test(key));
}
