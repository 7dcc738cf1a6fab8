import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openLedger } from '../../../src/ledger/ledger.ts';
import { earlierVersions, key, makeEarlier, running } from './earlier-versions.ts';

test('every earlier version is tested', async () => {
  const name = crypto.randomUUID();
  await openLedger(name);
  const present = await openDB(name);
  expect(earlierVersions).toEqual(Array.from({ length: present.version - 1 }, (_, at) => at + 1));
  present.close();
});

describe.each(earlierVersions)('a database of version %i', (version) => {
  test('loses what can no longer be read, which is counted as lost', async () => {
    const name = crypto.randomUUID();
    const before = Date.now();
    await makeEarlier(name, version);
    const ledger = await openLedger(name);
    expect(await ledger.rows()).toEqual({ recipients: [], disclosures: [] });
    expect(await ledger.requests()).toEqual([]);
    // Five that the earlier version had lost, 40 requests and two messages.
    expect(await ledger.dropped()).toBe(47);
    expect(await ledger.completeSince()).toBeGreaterThanOrEqual(before);
  });

  test('keeps the fingerprint key and the running session, and loses ended sessions, whose data is lost', async () => {
    const name = crypto.randomUUID();
    await makeEarlier(name, version);
    const ledger = await openLedger(name);
    expect(await ledger.fingerprintKey()).toEqual(key);
    expect(await ledger.sessions()).toEqual([running]);
  });

  test('has the stores and indexes of a new one', async () => {
    const name = crypto.randomUUID();
    await makeEarlier(name, version);
    await openLedger(name);
    await openLedger(`${name}-new`);
    expect(await layoutOf(name)).toEqual(await layoutOf(`${name}-new`));
  });
});

async function layoutOf(name: string) {
  const db = await openDB(name);
  const layout = [...db.objectStoreNames].map((store) => {
    const { keyPath, autoIncrement, indexNames } = db.transaction(store).store;
    return { store, keyPath, autoIncrement, indexes: [...indexNames] };
  });
  db.close();
  return layout;
}
