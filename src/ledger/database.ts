import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DisclosureRow, MayReportRow, RequestDetail, RequestRow, SessionRow } from './rows.ts';
import type { StoredRecipient } from './stored-recipient.ts';

/** The ledger's stores. */
export interface Schema extends DBSchema {
  disclosures: { key: string; value: DisclosureRow };
  recipients: { key: string; value: StoredRecipient };
  requests: { key: number; value: RequestRow; indexes: { observation: string } };
  /** Under the keys of the requests they belong to. */
  details: { key: number; value: RequestDetail; indexes: { observation: string } };
  sessions: { key: string; value: SessionRow };
  /** `fingerprint-key`, the install's own; `dropped`, observations lost so far; `complete-since`; `may-report`; `rewrite`, see {@link file://./rewrite.ts}. */
  facts: { key: string; value: Uint8Array | number | readonly MayReportRow[] };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database, creating it on first use.
 *
 * @param onClosed called when something other than the ledger has closed the connection
 */
export function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  return openDB<Schema>(name, 4, {
    upgrade(fresh, version) {
      // What earlier versions kept has other indexes, and before that neither outcome nor sums: it cannot be told on.
      if (version > 0) for (const store of [...fresh.objectStoreNames]) fresh.deleteObjectStore(store);
      fresh.createObjectStore('disclosures', { keyPath: 'key' });
      fresh.createObjectStore('recipients', { keyPath: 'key' });
      const requests = fresh.createObjectStore('requests', { keyPath: 'id', autoIncrement: true });
      requests.createIndex('observation', 'observation');
      fresh.createObjectStore('details').createIndex('observation', 'observation');
      fresh.createObjectStore('sessions', { keyPath: 'id' });
      fresh.createObjectStore('facts');
    },
    // Another context wants to delete or upgrade the database and waits until this connection is closed.
    blocking(_current, _blocked, event) {
      onClosed();
      (event.target as IDBDatabase).close();
    },
    terminated: onClosed,
  });
}

/** Hosts that browsers may report to, as the facts have them. */
export function mayReportIn(fact: unknown): readonly MayReportRow[] {
  return Array.isArray(fact) ? fact : [];
}
