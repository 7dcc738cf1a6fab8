import type { Page } from '../../demo/browsers/browser.ts';

/**
 * Keeps a transaction on the ledger's database open in a page of the extension, so that nothing else can write.
 * @param milliseconds duration
 */
export function blockDatabase(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(
    (duration: number) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('outflow');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
          const until = Date.now() + duration;
          // A transaction stays open only as long as it has requests.
          const keepOpen = () => {
            if (Date.now() < until) transaction.objectStore('facts').count().onsuccess = keepOpen;
          };
          keepOpen();
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    milliseconds,
  );
}

/**
 * Starts an upgrade of the database, for which all other connections have to close and new ones have to wait, and
 * aborts it.
 * @param milliseconds duration
 */
export function beginUpgrade(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(
    (duration: number) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('outflow', 1_000);
        opening.onupgradeneeded = () => {
          const transaction = opening.transaction as IDBTransaction;
          const until = Date.now() + duration;
          const keepOpen = () => {
            if (Date.now() < until) transaction.objectStore('facts').count().onsuccess = keepOpen;
            else transaction.abort();
          };
          keepOpen();
        };
        opening.onsuccess = () => reject(new Error('The upgrade was not aborted.'));
        opening.onerror = (event) => {
          event.preventDefault(); // Otherwise Firefox reports the abort as an uncaught error.
          resolve();
        };
      }),
    milliseconds,
  );
}

/** Deletes the database, like a user who clears the browser's data. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('outflow');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}
