import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { createConnection } from '../database/connection.ts';
import { moveStateKey, type OldStorage, valuesToMove } from './old-storage.ts';

/**
 * Small values that outlive the browser's session: settings, visits, times. They have a database of their own, since
 * content scripts can read and write `storage.local`. Each function rejects with a `DatabaseFault` if the database
 * cannot be used.
 */
export interface Kept {
  /** Undefined if there is none. */
  get(key: string): Promise<unknown>;
  /**
   * Changes a value in one transaction, so that concurrent changes are not lost. If `changed` throws, the value stays,
   * and the error is passed on.
   *
   * @returns the value before and after
   */
  change<Value>(
    key: string,
    changed: (before: unknown) => Value,
  ): Promise<{ readonly before: unknown; readonly after: Value }>;
}

interface Schema extends DBSchema {
  readonly values: { key: string; value: unknown };
}
type Database = IDBPDatabase<Schema>;

/**
 * The kept values. Their database is opened at first use.
 *
 * @param oldStorage returns `storage.local`, from which the values of earlier versions are moved once
 */
export function createKept(oldStorage: () => OldStorage, name = 'outflow-settings'): Kept {
  const { use } = createConnection<Database>(async (onClosed) => {
    const db = await openDatabase(name, onClosed);
    await moveIn(db, oldStorage());
    return db;
  });
  return {
    get: (key) => use((db) => db.get('values', key)),
    change: (key, changed) =>
      use(async (db) => {
        const transaction = db.transaction('values', 'readwrite');
        const before = await transaction.store.get(key);
        const after = changed(before);
        await transaction.store.put(after, key);
        await transaction.done;
        return { before, after };
      }),
  };
}

/** @param onClosed called when the connection was closed from outside */
function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('values'),
    // Another context wants to delete or upgrade the database, and waits until this connection is closed.
    blocking(_current, _blocked, event) {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
}

/**
 * Moves the values of earlier versions, and empties their storage. If it is interrupted, it continues the next time:
 * values are moved in one transaction, never over newer ones, and `storage.local` is not read again after that.
 */
async function moveIn(db: Database, old: OldStorage): Promise<void> {
  const state = await db.get('values', moveStateKey);
  if (state === 'done') return;
  if (state !== 'taken') {
    const values = valuesToMove(await old.get(null));
    const transaction = db.transaction('values', 'readwrite');
    // Another page of the extension may have moved them before, and newer settings may have been stored since.
    if ((await transaction.store.get(moveStateKey)) === undefined) {
      for (const [key, value] of values) {
        if ((await transaction.store.get(key)) === undefined) await transaction.store.put(value, key);
      }
      await transaction.store.put('taken', moveStateKey);
    }
    await transaction.done;
  }
  try {
    await old.clear();
  } catch {
    return; // It is emptied the next time.
  }
  await db.put('values', 'done', moveStateKey);
}
