import { taxonomy } from '../../classify/taxonomy.ts';
import type { RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { categoryLabel } from '../labels.ts';

/** Separates texts that are searched together, so that no match spans two of them. */
const gap = '\n';

/** The words of a query, in lower case. A quoted text counts as one word. */
export function wordsOf(query: string): string[] {
  const parts = query.toLowerCase().matchAll(/"([^"]+)"?|[^\s"]+/g);
  return [...parts].map(([whole, quoted]) => quoted ?? whole);
}

/** Whether a searchable text contains every word. */
export function hasWords(words: readonly string[], searched: string): boolean {
  return words.every((word) => searched.includes(word));
}

/** The searchable text of a request without its fields: vendor, method, addresses, events and kinds of data. */
export function requestText(row: RequestRow): string {
  const kinds = row.categories.flatMap((category) => [category, categoryLabel(category), taxonomy[category].label]);
  const { vendor, vendorName, method, url, app, page, events } = row;
  return [vendor, vendorName, method, url, app, page, ...events, ...kinds].join(gap).toLowerCase();
}

/** The searchable text of a request's fields: paths, labels, fingerprints, canaries and events; no values. */
export function fieldsText({ fields }: RequestDetail): string {
  const texts = fields.flatMap(({ path, label, canary, fingerprint, event }) => [
    path,
    label,
    fingerprint,
    ...[canary, event].filter((each) => each !== null),
  ]);
  return [...new Set(texts)].join(gap).toLowerCase();
}
