import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';
import { describe, expect, test } from 'vitest';
import { createConnection } from '../../../src/database/connection.ts';
import { DatabaseFault } from '../../../src/database/fault.ts';
import { createLedger, openLedger } from '../../../src/ledger/ledger.ts';

const session = { id: 's', name: 'Release', startedAt: 1, endedAt: null };

describe('the connection to a database', () => {
  test('continues after another page deleted the database', async () => {
    const ledger = await openLedger('connection-deleted');
    await ledger.putSession(session);
    const key = await ledger.fingerprintKey();
    await deleteDB('connection-deleted');
    await ledger.record([], { keepRaw: false, dropped: 2 });
    expect(await ledger.dropped()).toBe(2);
    expect(await ledger.sessions()).toEqual([]);
    expect(await ledger.fingerprintKey()).toEqual(key);
    expect(await (await openLedger('connection-deleted')).fingerprintKey()).toEqual(key);
  });

  test('continues after the browser closed it', async () => {
    const opened: IDBPDatabase[] = [];
    const { use } = createConnection(async (onClosed) => {
      const db = await openDB('connection-closed', 1, {
        upgrade: (fresh) => void fresh.createObjectStore('a'),
        terminated: onClosed,
      });
      opened.push(db);
      return db;
    });
    await use((db) => db.put('a', 1, 'one'));
    forceCloseDatabase(unwrap(opened[0] as IDBPDatabase) as never);
    expect(await use((db) => db.get('a', 'one'))).toBe(1);
    expect(opened).toHaveLength(2);
  });

  test('finishes work in flight without an error while another page deletes the database', async () => {
    const ledger = await openLedger('connection-in-flight');
    const writing = ledger.record([], { keepRaw: false, dropped: 1 });
    await deleteDB('connection-in-flight');
    await writing;
    await expect(ledger.dropped()).resolves.toBeLessThanOrEqual(1);
  });

  test('reports that a newer version wrote the database', async () => {
    (await openDB('connection-newer', 99)).close();
    const failed = createLedger('connection-newer').recipients();
    await expect(failed).rejects.toThrow(DatabaseFault);
    await expect(failed).rejects.toThrow('newer version of Outflow');
  });

  test('passes on errors of the work itself', async () => {
    const { use } = createConnection(() => openDB('connection-other', 1));
    await expect(use(() => Promise.reject(new TypeError('no such thing')))).rejects.toThrow(TypeError);
  });

  test('is opened again by the next work after opening it failed', async () => {
    let attempts = 0;
    const { use } = createConnection(async () => {
      attempts += 1;
      if (attempts <= 3) throw new DOMException('not now', 'QuotaExceededError');
      return openDB('later', 1);
    });
    await expect(use(async () => 'done')).rejects.toThrow('The disk is full');
    expect(await use(async () => 'done')).toBe('done');
  });
});
