import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { completeSinceFact } from './complete-since.ts';
import type { KnownRequest } from './passed.ts';
import type { DisclosureRow, MayReportRow, RequestDetail, RequestRow, SessionRow } from './rows.ts';
import type { StoredRecipient } from './stored-recipient.ts';

/** The ledger's stores. */
export interface Schema extends DBSchema {
  disclosures: { key: string; value: DisclosureRow };
  recipients: { key: string; value: StoredRecipient };
  requests: { key: number; value: RequestRow; indexes: { observation: string } };
  /** Under the keys of their requests. */
  details: { key: number; value: RequestDetail; indexes: { observation: string } };
  sessions: { key: string; value: SessionRow };
  /** `fingerprint-key`, the install's own; `dropped`, observations lost so far; `complete-since`; `may-report`; `passed`, see {@link file://./passed.ts}; `rewrite`, see {@link file://./rewrite.ts}. */
  facts: { key: string; value: Uint8Array | number | readonly MayReportRow[] | readonly KnownRequest[] };
}

/** The open ledger database. */
export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database, creating it on first use.
 *
 * @param onClosed called when the browser closes the connection, or another context waits for its end
 */
export function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  return openDB<Schema>(name, 4, {
    async upgrade(fresh, version, _, transaction) {
      if (version === 0) {
        fresh.createObjectStore('sessions', { keyPath: 'id' });
        fresh.createObjectStore('facts');
      }
      const lost = version === 0 ? 0 : await forgetEarlier(fresh, transaction);
      fresh.createObjectStore('disclosures', { keyPath: 'key' });
      fresh.createObjectStore('recipients', { keyPath: 'key' });
      const requests = fresh.createObjectStore('requests', { keyPath: 'id', autoIncrement: true });
      requests.createIndex('observation', 'observation');
      fresh.createObjectStore('details').createIndex('observation', 'observation');
      const facts = transaction.objectStore('facts');
      // What an earlier version or a deleted database had recorded, if anything, is no longer there.
      await facts.put(Date.now(), completeSinceFact);
      if (lost > 0) await facts.put(Number((await facts.get('dropped')) ?? 0) + lost, 'dropped');
    },
    // Another context wants to delete or upgrade the database, and waits until this connection is closed.
    blocking(_current, _blocked, event) {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
}

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Deletes the rows of earlier versions, which lack outcomes and sums or have other indexes. The facts, such as the
 * install's key, and the running session stay; ended sessions are deleted, since they would look empty. Returns how
 * many requests and messages were deleted.
 */
async function forgetEarlier(fresh: Database, transaction: Upgrade): Promise<number> {
  const recipients = await transaction.objectStore('recipients').getAll();
  for await (const session of transaction.objectStore('sessions')) {
    if (session.value.endedAt !== null) await session.delete();
  }
  for (const store of fresh.objectStoreNames)
    if (store !== 'sessions' && store !== 'facts') fresh.deleteObjectStore(store);
  return recipients.reduce((sum, { requests, messages }) => sum + requests + messages, 0);
}

/** Reads the fact `may-report`: the hosts that browsers may report to; empty if there is no such fact. */
export function mayReportIn(fact: unknown): readonly MayReportRow[] {
  return Array.isArray(fact) ? fact : [];
}
