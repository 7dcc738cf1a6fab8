import { exposing } from '../src/exposure/expose.ts';
import { openLedger, type RowFilter } from '../src/ledger/ledger.ts';
import { storedRecipient } from '../src/ledger/stored-recipient.ts';
import { reporting } from '../src/report/report.ts';
import type { Steps } from '../src/steps.ts';
import { scaledApp, scaledField, scaledRecipient, scaledRequest, scaledVendors } from './scaled-rows.ts';

/** A task for a page of the extension, on its ledger. */
export type ScaleTask =
  | { readonly task: 'fill'; readonly from: number; readonly to: number }
  /** `fields`: number of fields in the ledger. `round`: a number of its own for each task, which makes its fields new. */
  | { readonly task: 'record'; readonly fields: number; readonly requests: number; readonly round: number }
  | { readonly task: 'report'; readonly vendors?: readonly string[] };

/** The result of a task. Times in milliseconds. */
export interface ScaleResult {
  readonly took: number;
  /** Number of fields that were read for a report; otherwise 0. */
  readonly rows: number;
  /** The longest step of a report without a pause; otherwise 0. */
  readonly longest: number;
}

const rowsAtOnce = 2_000;
const fieldsPerRequest = 40;

/** Runs a task. Exported for pages: see `functionInPage`. */
export async function runScaleTask(task: ScaleTask): Promise<ScaleResult> {
  const start = performance.now();
  const done = { rows: 0, longest: 0 };
  if (task.task === 'fill') await fill(task.from, task.to);
  else if (task.task === 'record') await record(task);
  else Object.assign(done, await report(task.vendors === undefined ? {} : { vendors: task.vendors }));
  return { ...done, took: performance.now() - start };
}

/** Puts fields into the ledger's database, as if they had been recorded. */
async function fill(from: number, to: number): Promise<void> {
  await openLedger();
  const db = await settled(indexedDB.open('outflow'));
  for (let at = from; at < to; at += rowsAtOnce) {
    const transaction = db.transaction(['disclosures', 'recipients'], 'readwrite', { durability: 'relaxed' });
    const fields = transaction.objectStore('disclosures');
    for (let number = at; number < Math.min(to, at + rowsAtOnce); number += 1) fields.put(scaledField(number));
    for (let vendor = 0; vendor < scaledVendors; vendor += 1)
      transaction.objectStore('recipients').put(storedRecipient(scaledRecipient(vendor, [scaledField(vendor)])));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  db.close();
}

/**
 * Records requests one at a time. Half of the fields of a request are known, from all parts of the ledger; half are new.
 * In a ledger with few fields of each vendor, some known ones repeat.
 */
async function record({ fields, requests, round }: Extract<ScaleTask, { task: 'record' }>): Promise<void> {
  const ledger = await openLedger();
  const known = Math.floor(fields / scaledVendors) * scaledVendors;
  const apart = Math.max(1, Math.floor(fields / fieldsPerRequest / scaledVendors)) * scaledVendors;
  for (let request = 0; request < requests; request += 1) {
    const vendor = (request * 7) % scaledVendors;
    const numbers = Array.from({ length: fieldsPerRequest }, (_, at) =>
      at % 2 === 0
        ? vendor + ((at * apart) % known)
        : 10_000_000 * (round + 1) + (request * fieldsPerRequest + at) * scaledVendors + vendor,
    );
    const entries = [scaledRequest(`${fields}.${round}.${request}`, numbers)];
    await ledger.record(entries, { keepRaw: false, dropped: 0 });
  }
}

async function report(filter: RowFilter): Promise<Pick<ScaleResult, 'rows' | 'longest'>> {
  const ledger = await openLedger();
  const rows = await ledger.rows({ apps: [scaledApp], ...filter });
  let longest = 0;
  const timed = <Result>(steps: Steps<Result>): Result => {
    for (;;) {
      const start = performance.now();
      const { done, value } = steps.next();
      longest = Math.max(longest, performance.now() - start);
      if (done) return value;
    }
  };
  const exposures = timed(exposing(rows));
  timed(
    reporting({
      ...{ source: { kind: 'browser', detail: 'bench' }, apps: [scaledApp], session: null, exposures, dropped: 0 },
      ...{ policy: null, generatedAt: Date.now(), toolVersion: '1' },
    }),
  );
  return { rows: rows.disclosures.length, longest };
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
