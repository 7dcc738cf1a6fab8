import type { HashName } from '../../src/classify/hashes.ts';
import { type CategoryId, taxonomy } from '../../src/classify/taxonomy.ts';
import { expose } from '../../src/exposure/expose.ts';
import type { Exposure } from '../../src/exposure/exposure.ts';
import { kindsOf, recordedIn } from '../../src/ledger/kinds.ts';
import type { DisclosureRow, RecipientRow } from '../../src/ledger/rows.ts';
import type { VendorCategory } from '../../src/vendors/vendor.ts';

export const app = 'https://app.example.com';

const at = Date.UTC(2026, 10, 23, 10);

/** A field of a sample vendor. Only the properties that matter need to be given. */
export interface SampleField {
  readonly category: CategoryId;
  readonly path: string;
  readonly label?: string;
  readonly sample?: string;
  readonly encoding?: readonly string[];
  readonly hash?: HashName;
  readonly events?: readonly string[];
  readonly count?: number;
}

export interface SampleVendor {
  readonly id: string;
  readonly name?: string;
  readonly owner?: string | null;
  readonly country?: string | null;
  readonly category?: VendorCategory;
  readonly known?: boolean;
  readonly hosts?: readonly string[];
  readonly requests?: number;
  readonly unreadable?: RecipientRow['unreadable'];
  readonly fields?: readonly SampleField[];
}

/** Exposures of sample vendors, computed in the same way as in the extension. */
export function exposuresOf(vendors: readonly SampleVendor[]): Exposure[] {
  return expose({
    recipients: vendors.map(recipientRow),
    disclosures: vendors.flatMap(rowsOf),
  });
}

const rowsOf = ({ id, fields = [] }: SampleVendor) => fields.map((field) => disclosureRow(id, field));

function recipientRow(vendor: SampleVendor): RecipientRow {
  const { id, known = true, hosts = [`${id.replace('host:', '')}`], requests = 3, unreadable = [] } = vendor;
  const rows = rowsOf(vendor);
  return {
    key: `${app} ${id}`,
    app,
    vendor: id,
    session: '',
    recipient: {
      id,
      name: vendor.name ?? id.replace('host:', ''),
      owner: vendor.owner ?? null,
      country: vendor.country ?? null,
      category: vendor.category ?? (known ? 'product-analytics' : 'unknown'),
      known,
      matchedBy: known ? 'host' : 'none',
      confidence: 1,
      hostedOn: null,
    },
    hosts,
    requests,
    messages: 0,
    plaintext: 0,
    read: requests - unreadable.reduce((sum, { count }) => sum + count, 0),
    unreadable,
    bytes: requests * 900,
    kinds: kindsOf(rows),
    recorded: recordedIn(rows),
    firstSeen: at,
    lastSeen: at + 60_000,
  };
}

function disclosureRow(vendor: string, field: SampleField): DisclosureRow {
  const { category, path, encoding = ['json'], events = [], count = 1 } = field;
  return {
    key: `${app} ${vendor} ${path} ${category}`,
    app,
    vendor,
    session: '',
    path,
    label: field.label ?? taxonomy[category].label,
    category,
    location: 'body',
    encoding,
    hash: field.hash ?? null,
    detector: 'key',
    canary: null,
    confidence: 0.9,
    events,
    pages: [`${app}/keys`],
    sample: field.sample ?? 'a•••',
    fingerprint: '',
    count,
    days: [],
    typed: null,
    plaintext: 0,
    firstSeen: at,
    lastSeen: at + 60_000,
  };
}
