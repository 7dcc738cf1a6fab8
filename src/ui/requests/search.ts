import { taxonomy } from '../../classify/taxonomy.ts';
import type { RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { categoryLabel } from '../labels.ts';

/** Stands between texts that are searched together, so that no word is found across two of them. */
const gap = '\n';

/** The words of a query, in lower case. What stands in double quotes is one word. */
export function wordsOf(query: string): string[] {
  const parts = query.toLowerCase().matchAll(/"([^"]+)"?|[^\s"]+/g);
  return [...parts].map(([whole, quoted]) => quoted ?? whole);
}

/** Whether every word stands in a text that was made for it. */
export function hasWords(words: readonly string[], searched: string): boolean {
  return words.every((word) => searched.includes(word));
}

/** What of a request can be found without reading its fields: receiver, addresses, events and kinds of data. */
export function requestText(row: RequestRow): string {
  const kinds = row.categories.flatMap((category) => [category, categoryLabel(category), taxonomy[category].label]);
  const { vendor, vendorName, method, url, app, page, events } = row;
  return [vendor, vendorName, method, url, app, page, ...events, ...kinds].join(gap).toLowerCase();
}

/** What of a request's fields can be found: their paths, labels, planted values and fingerprints. */
export function fieldsText({ fields }: RequestDetail): string {
  const texts = fields.flatMap(({ path, label, canary, fingerprint, event }) => [
    path,
    label,
    fingerprint,
    ...[canary, event].filter((each) => each !== null),
  ]);
  return [...new Set(texts)].join(gap).toLowerCase();
}
