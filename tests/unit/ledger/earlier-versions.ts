import { type IDBPDatabase, openDB } from 'idb';

/** The fingerprint key in the databases of {@link makeEarlier}. */
export const key = new Uint8Array(32).fill(7);
/** The running session in the databases of {@link makeEarlier}. */
export const running = { id: 'running', name: 'Now', startedAt: 2, endedAt: null };
const ended = { id: 'ended', name: 'Release', startedAt: 1, endedAt: 2 };

const recipient = {
  key: '["https://app.example","mixpanel",""]',
  ...{ app: 'https://app.example', vendor: 'mixpanel', session: '' },
  recipient: { id: 'mixpanel', name: 'Mixpanel' },
  ...{ hosts: ['api.mixpanel.com'], requests: 40, messages: 2, read: 42, unreadable: [], bytes: 9 },
  ...{ firstSeen: 1, lastSeen: 2 },
};
const disclosure = { key: 'email', app: 'https://app.example', vendor: 'mixpanel', category: 'email', count: 3 };

type Old = IDBPDatabase<unknown>;

const requests = (db: Old, hasIndex: boolean) => {
  const store = db.createObjectStore('requests', { keyPath: 'id', autoIncrement: true });
  if (hasIndex) store.createIndex('observation', 'observation');
};
const byApp = (db: Old, name: string) => db.createObjectStore(name, { keyPath: 'key' }).createIndex('app', 'app');
const common = (db: Old) => {
  db.createObjectStore('sessions', { keyPath: 'id' });
  db.createObjectStore('facts');
};
const details = (db: Old) => void db.createObjectStore('details').createIndex('observation', 'observation');

/** The layout that each version gave a new database. */
const layouts: Readonly<Record<number, (db: Old) => void>> = {
  1(db) {
    byApp(db, 'disclosures');
    byApp(db, 'recipients');
    requests(db, false);
    common(db);
  },
  2(db) {
    byApp(db, 'disclosures');
    byApp(db, 'recipients');
    requests(db, true);
    common(db);
  },
  3(db) {
    const disclosures = db.createObjectStore('disclosures', { keyPath: 'key' });
    disclosures.createIndex('app', 'app');
    disclosures.createIndex('vendor', ['app', 'vendor']);
    byApp(db, 'recipients');
    requests(db, true);
    details(db);
    common(db);
  },
};

/** All earlier versions of the ledger's database. */
export const earlierVersions = Object.keys(layouts).map(Number);

/** Creates a database of an earlier version, with a row in each store and 5 lost observations. */
export async function makeEarlier(name: string, version: number): Promise<void> {
  const db: Old = await openDB(name, version, { upgrade: (fresh) => layouts[version]?.(fresh as Old) });
  await db.put('disclosures', disclosure);
  await db.put('recipients', recipient);
  await db.put('requests', { at: 1, app: 'https://app.example', observation: 'a' });
  if (db.objectStoreNames.contains('details')) await db.put('details', { observation: 'a' }, 1);
  await db.put('sessions', running);
  await db.put('sessions', ended);
  await db.put('facts', key, 'fingerprint-key');
  await db.put('facts', 5, 'dropped');
  db.close();
}
