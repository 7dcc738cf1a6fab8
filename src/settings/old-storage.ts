/** The part of `storage.local` that is needed to move its values to the database of kept values. */
export interface OldStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  clear(): Promise<void>;
}

/** Key of the state of the move: `taken` when the values are in the database, `done` when `storage.local` is empty. */
export const moveStateKey = 'moved-from-storage';

const movedKeys = /^(?:settings|last-started|visit:.*)$/s;

/** The values of versions up to 0.1 in `storage.local` that are moved. The other values are not: they are created again. */
export function valuesToMove(stored: Readonly<Record<string, unknown>>): Array<[key: string, value: unknown]> {
  return Object.entries(stored).filter(([key]) => movedKeys.test(key));
}
