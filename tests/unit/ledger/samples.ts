import { disclosureKey, recipientKey } from '../../../src/ledger/keys.ts';
import type { DisclosureRow, RecipientRow } from '../../../src/ledger/rows.ts';

/** 2026-01-01T00:00:00.000Z. */
export const newYear = Date.UTC(2026, 0, 1);

/** A disclosure row. Tests give only the properties that matter. */
export function disclosureRow(differences: Partial<DisclosureRow> = {}): DisclosureRow {
  const row = {
    app: 'https://app.example.com',
    vendor: 'mixpanel',
    session: '',
    path: 'events[].properties.$email',
    label: 'E-mail address',
    category: 'email',
    location: 'body',
    encoding: ['json'],
    hash: null,
    detector: 'value',
    canary: null,
    confidence: 0.9,
    events: ['Sign in'],
    pages: ['https://app.example.com/keys'],
    sample: 'a•••@e•••.com',
    fingerprint: '',
    count: 1,
    days: [],
    typed: null,
    plaintext: 0,
    firstSeen: newYear,
    lastSeen: newYear,
    ...differences,
  } as const;
  return { key: disclosureKey(row), ...row };
}

/** A recipient row. Tests give only the properties that matter. */
export function recipientRow(differences: Partial<RecipientRow> = {}): RecipientRow {
  const row = {
    app: 'https://app.example.com',
    vendor: 'mixpanel',
    session: '',
    recipient: {
      id: 'mixpanel',
      name: 'Mixpanel',
      owner: 'Mixpanel, Inc.',
      country: 'US',
      category: 'product-analytics',
      known: true,
      matchedBy: 'host',
      confidence: 1,
      hostedOn: null,
    },
    hosts: ['api-js.mixpanel.com'],
    requests: 1,
    messages: 0,
    plaintext: 0,
    read: 1,
    unreadable: [],
    bytes: 100,
    kinds: [],
    recorded: null,
    firstSeen: newYear,
    lastSeen: newYear,
    ...differences,
  } as const;
  return { key: recipientKey(row), ...row };
}
