import { summarise } from '../../exposure/expose.ts';
import type { ExposureSummary } from '../../exposure/exposure.ts';
import { kindsOf, recordedIn } from '../../ledger/kinds.ts';
import type { RecipientRow, RequestDetail, RequestRow } from '../../ledger/rows.ts';

/**
 * What each vendor received in those of the requests that were sent, most severe vendor first. Kinds of data beyond a
 * request's stored fields, and those of a request without details, count as sent in the clear.
 */
export function exposureOf(
  rows: readonly RequestRow[],
  details: ReadonlyMap<string, RequestDetail>,
): readonly ExposureSummary[] {
  const sent = rows.filter(({ outcome }) => outcome === 'sent');
  return summarise(sent.map((row) => recipientOf(row, details.get(row.observation))));
}

function recipientOf(row: RequestRow, detail: RequestDetail | undefined): RecipientRow {
  const { vendor, vendorName, app, session, at, unreadable, url } = row;
  const seen = { firstSeen: at, lastSeen: at };
  const kept = detail?.fields ?? [];
  const known = new Set(kept.map(({ category }) => category));
  const further = row.categories
    .filter((category) => !known.has(category))
    .map((category) => ({ category, hash: null, label: '', detector: 'value' as const }));
  const fields = [...kept, ...further].map((field) => ({ ...field, ...seen, count: 1 }));
  const host = URL.canParse(url) ? new URL(url).host : '';
  return {
    key: JSON.stringify([app, vendor, session]),
    ...{ app, vendor, session },
    recipient: {
      ...{ id: vendor, name: vendorName, owner: null, country: null, category: 'unknown', hostedOn: null },
      ...{ known: !vendor.startsWith('host:'), matchedBy: 'host', confidence: 1 },
    },
    hosts: [host],
    ...{ requests: 1, messages: 0, plaintext: 0, read: unreadable === null ? 1 : 0, bytes: row.bytes },
    unreadable: unreadable === null ? [] : [{ host, reason: unreadable, count: 1 }],
    kinds: kindsOf(fields),
    recorded: recordedIn(fields),
    ...seen,
  };
}
