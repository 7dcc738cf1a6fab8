import type { Page } from '../../demo/browsers/browser.ts';

/**
 * Holds the ledger's database back from a page of the extension: nothing else can write into it meanwhile.
 *
 * @param milliseconds how long
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
          // A transaction lives as long as it has something to do.
          const goOn = () => {
            if (Date.now() < until) transaction.objectStore('facts').count().onsuccess = goOn;
          };
          goOn();
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
 * Begins to upgrade the database, for which the browser closes every connection and holds new ones back, and gives up.
 *
 * @param milliseconds how long it takes
 */
export function beginUpgrade(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(
    (duration: number) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('outflow', 1_000);
        opening.onupgradeneeded = () => {
          const transaction = opening.transaction as IDBTransaction;
          const until = Date.now() + duration;
          const goOn = () => {
            if (Date.now() < until) transaction.objectStore('facts').count().onsuccess = goOn;
            else transaction.abort();
          };
          goOn();
        };
        opening.onsuccess = () => reject(new Error('The upgrade was not given up.'));
        opening.onerror = (event) => {
          event.preventDefault(); // Else Firefox reports the abort as an uncaught error.
          resolve();
        };
      }),
    milliseconds,
  );
}

/** Deletes the database, as a user who clears the browser's data does. */
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
