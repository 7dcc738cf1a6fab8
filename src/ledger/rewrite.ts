import { deleteDB } from 'idb';
import { type Database, openDatabase, type Schema } from './database.ts';

/**
 * Deleted rows can stay in a database's files for a long time. A rewrite removes them:
 *
 * 1. The remaining rows are copied into a second database, which is marked as complete (`rewrite` = `copied`).
 * 2. The first database is deleted. With it, the browser deletes its files.
 * 3. The rows are copied into a new database under the old name, in one transaction, without the request for a rewrite.
 * 4. The second database is deleted.
 *
 * The browser can stop a rewrite at any step. The next rewrite continues from the copy if that is complete and the first
 * database has been deleted; otherwise it deletes the copy, and begins again if something was forgotten since. Returns
 * whether the database was replaced.
 */
export async function rewriteDatabase(name: string): Promise<boolean> {
  const copyName = `${name}-rewritten`;
  const copy = await stateOfCopy(copyName);
  const state = await withDatabase(name, (db) => db.get('facts', rewriteFact));
  // Without a state, the database was deleted, and has just been created again.
  if (copy === 'complete' && state === undefined) {
    await restore(name, copyName);
    return true;
  }
  if (copy !== 'none') await deleteDB(copyName);
  if (state !== requested) return false;
  const rows = await withDatabase(name, allRows);
  if (rowsIn(rows) > mostRows) return false;
  await withDatabase(copyName, (db) => write(db, rows, copied));
  await restore(name, copyName);
  return true;
}

/** Key of the fact with the state of a rewrite, or the request for one. */
export const rewriteFact = 'rewrite';

/** States: something was forgotten; this copy is complete; this database was restored from a copy. */
export const requested = 1;
const copied = 2;
const restored = 3;

/** Limit: rows of a database that is rewritten, since all are held in memory. A larger database is left as it is. */
const mostRows = 200_000;

async function restore(name: string, copyName: string): Promise<void> {
  const rows = await withDatabase(copyName, allRows);
  await deleteDB(name);
  await withDatabase(name, (db) => write(db, rows, restored));
  await deleteDB(copyName);
  await withDatabase(name, (db) => db.delete('facts', rewriteFact));
}

async function stateOfCopy(name: string): Promise<'none' | 'partial' | 'complete'> {
  const known = await indexedDB.databases();
  if (!known.some((each) => each.name === name)) return 'none';
  const fact = await withDatabase(name, (db) => db.get('facts', rewriteFact));
  return fact === copied ? 'complete' : 'partial';
}

/** A database's rows with their keys, by store. */
type AllRows = ReadonlyArray<{
  readonly store: StoreName;
  readonly keys: readonly IDBValidKey[];
  readonly rows: readonly unknown[];
}>;
type StoreName = keyof { [Name in keyof Schema as string extends Name ? never : Name]: true };

const stores = [
  'disclosures',
  'recipients',
  'requests',
  'details',
  'sessions',
  'facts',
] as const satisfies readonly StoreName[];

const rowsIn = (all: AllRows) => all.reduce((sum, { rows }) => sum + rows.length, 0);

async function allRows(db: Database): Promise<AllRows> {
  const transaction = db.transaction(stores);
  return Promise.all(
    stores.map(async (store) => {
      const [keys, rows] = await Promise.all([
        transaction.objectStore(store).getAllKeys(),
        transaction.objectStore(store).getAll(),
      ]);
      return { store, keys, rows };
    }),
  );
}

async function write(db: Database, all: AllRows, state: number): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite');
  for (const { store, keys, rows } of all) {
    const target = transaction.objectStore(store);
    const isInline = target.keyPath !== null;
    for (const [at, row] of rows.entries()) void target.put(row as never, isInline ? undefined : (keys[at] as never));
  }
  void transaction.objectStore('facts').put(state, rewriteFact);
  await transaction.done;
}

async function withDatabase<Result>(name: string, work: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await openDatabase(name, () => undefined);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
