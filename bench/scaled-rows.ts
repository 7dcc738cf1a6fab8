import type { CategoryId } from '../src/classify/taxonomy.ts';
import { dayOf } from '../src/ledger/days.ts';
import type { Entries } from '../src/ledger/entries.ts';
import { disclosureKey, recipientKey } from '../src/ledger/keys.ts';
import { kindsOf } from '../src/ledger/kinds.ts';
import type { DisclosureRow, RecipientRow } from '../src/ledger/rows.ts';

/** The app that sends all fields. */
export const scaledApp = 'https://app.example.com';

/** Number of vendors among which fields are spread. */
export const scaledVendors = 80;

const start = 1_790_000_000_000;
const categories: readonly CategoryId[] = [
  'other',
  'other',
  'other',
  'email',
  'user-id',
  'device',
  'event-name',
  'name',
];

const vendorOf = (number: number) => `vendor-${number % scaledVendors}`;

/** The field with a number. Fields of different numbers differ. */
export function scaledField(number: number): DisclosureRow {
  const vendor = vendorOf(number);
  const category = categories[Math.floor(number / scaledVendors) % categories.length] ?? 'other';
  const path = `events[].properties.group_${number % 977}.field_${number}`;
  const field: Omit<DisclosureRow, 'key'> = {
    ...{ app: scaledApp, vendor, session: '', path, category, label: 'Field', location: 'body', encoding: ['json'] },
    ...{ hash: null, canary: null, detector: 'key', confidence: 0.8, events: ['Page viewed', 'Searched'] },
    ...{ pages: [`${scaledApp}/page/${number % 60}`], sample: 'a•••', fingerprint: `print-${number}`, typed: null },
    ...{ count: 3, days: [[dayOf(start), 3]], plaintext: 0, firstSeen: start, lastSeen: start },
  };
  return { key: disclosureKey(field), ...field };
}

/**
 * The row of the vendor that received the field with a number.
 * @param fields the fields whose kinds of data the row states
 */
export function scaledRecipient(number: number, fields: readonly DisclosureRow[]): RecipientRow {
  const vendor = vendorOf(number);
  return {
    ...{ key: recipientKey({ app: scaledApp, vendor, session: '' }), app: scaledApp, vendor, session: '' },
    recipient: {
      ...{ id: vendor, name: vendor, owner: null, country: null, category: 'unknown', known: true },
      ...{ matchedBy: 'host', confidence: 1, hostedOn: null },
    },
    ...{ hosts: [`${vendor}.example`], requests: 1, messages: 0, plaintext: 0, read: 1, unreadable: [], bytes: 900 },
    ...{ kinds: kindsOf(fields, 1), recorded: null, firstSeen: start, lastSeen: start },
  };
}

/**
 * A request with some fields of one vendor.
 * @param numbers the numbers of the fields; all must belong to the same vendor
 */
export function scaledRequest(observation: string, numbers: readonly number[]): Entries {
  const first = numbers[0] ?? 0;
  const disclosures = numbers.map((number) => ({ ...scaledField(number), raw: 'value' }));
  const vendor = vendorOf(first);
  return {
    recipient: scaledRecipient(first, disclosures),
    disclosures,
    request: {
      ...{ observation, outcome: 'sent', at: start, tab: 1, app: scaledApp, session: '', page: scaledApp },
      ...{ vendor, vendorName: vendor, method: 'POST', url: `https://${vendor}.example/`, bytes: 900 },
      ...{ events: ['Page viewed'], categories: ['email'], fields: numbers.length, unreadable: null, callStack: null },
    },
    detail: {
      ...{ observation, further: 0 },
      fields: disclosures.map((field) => ({ ...field, event: 'Page viewed' })),
      raw: { url: '', headers: [], body: { encoding: 'utf8', text: '', cut: false }, values: [] },
    },
  };
}
