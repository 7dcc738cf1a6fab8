import { categoryIds } from '../../src/classify/taxonomy.ts';
import { kindsOf } from '../../src/ledger/kinds.ts';
import type { DisclosureRow, RecipientRow } from '../../src/ledger/rows.ts';
import type { LedgerFile } from './ledger-file.ts';
import { sampleNow } from './sample-now.ts';

const app = 'https://app.fernhill.example';

/**
 * A ledger in which each vendor received the same number of fields. Their kinds are those of the taxonomy except
 * `other`, in turn.
 */
export function wideLedger(vendors: number, fields: number): LedgerFile & { readonly now: number } {
  const ids = Array.from({ length: vendors }, (_, at) => `vendor-${at}`);
  const disclosures = ids.flatMap((vendor, row) =>
    Array.from({ length: fields }, (_, at) => disclosureRow(vendor, at, 1 + ((row * 7 + at * 3) % 40))),
  );
  const recipients = ids.map((vendor) =>
    recipientRow(
      vendor,
      disclosures.filter((row) => row.vendor === vendor),
    ),
  );
  return { recipients, disclosures, requests: [], details: [], sessions: [], dropped: 0, now: sampleNow };
}

const seen = { firstSeen: sampleNow - 60_000, lastSeen: sampleNow };

function disclosureRow(vendor: string, at: number, count: number): DisclosureRow {
  const category = categoryIds[at % (categoryIds.length - 1)] ?? 'other';
  return {
    ...{ key: `${vendor} ${at}`, app, vendor, session: '', path: `data.field${at}`, label: category, category },
    ...{ location: 'body', encoding: ['json'], hash: null, detector: 'key', canary: null, confidence: 0.9 },
    ...{
      events: [],
      pages: [`${app}/`],
      sample: 'a•••',
      fingerprint: 'b64',
      count,
      days: [],
      typed: null,
      plaintext: 0,
    },
    ...seen,
  };
}

function recipientRow(vendor: string, disclosures: readonly DisclosureRow[]): RecipientRow {
  return {
    ...{ key: `${app} ${vendor}`, app, vendor, session: '', hosts: [`${vendor}.test`], requests: 9, messages: 0 },
    ...{ plaintext: 0, read: 9, unreadable: [], bytes: 9_000, kinds: kindsOf(disclosures), recorded: null },
    recipient: {
      ...{ id: vendor, name: `Vendor ${vendor}`, owner: null, country: 'US', category: 'product-analytics' },
      ...{ known: true, matchedBy: 'host', confidence: 1, hostedOn: null },
    },
    ...seen,
  };
}
