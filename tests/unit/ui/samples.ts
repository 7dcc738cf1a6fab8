import type { DetailField, RequestRow } from '../../../src/ledger/rows.ts';

/** A request. Tests give only the properties that matter. */
export function requestRow(differences: Partial<RequestRow> = {}): RequestRow {
  return {
    observation: 'one',
    outcome: 'sent',
    at: Date.UTC(2026, 10, 23, 10),
    tab: 7,
    app: 'https://app.example.com',
    session: '',
    page: 'https://app.example.com/keys',
    vendor: 'mixpanel',
    vendorName: 'Mixpanel',
    method: 'POST',
    url: 'https://api-js.mixpanel.com/track?ip=•••',
    bytes: 420,
    events: [],
    categories: [],
    fields: 1,
    unreadable: null,
    callStack: null,
    ...differences,
  };
}

/** A field of a request. Tests give only the properties that matter. */
export function detailField(differences: Partial<DetailField> = {}): DetailField {
  return {
    path: 'properties.$email',
    location: 'body',
    category: 'email',
    label: 'E-mail address',
    encoding: ['json'],
    hash: null,
    detector: 'vendor',
    canary: null,
    confidence: 0.95,
    event: null,
    sample: 'a•••@p•••.example',
    fingerprint: '',
    ...differences,
  };
}
