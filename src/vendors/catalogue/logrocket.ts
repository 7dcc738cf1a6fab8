import type { Vendor } from '../vendor.ts';

/** LogRocket: recordings as protocol buffers; the app, the user and the recording’s id in the query. */
export const logrocket: Vendor = {
  id: 'logrocket',
  name: 'LogRocket',
  owner: 'LogRocket, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: [
    '*.logrocket.io',
    '*.logrocket.com',
    '*.lr-ingest.io',
    '*.lr-ingest.com',
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-intake.com',
    '*.intake-lr.com',
    '*.logr-ingest.com',
    '*.lrkt-in.com',
    '*.lr-hv-in.com',
    '*.ingest-lr.com',
    '*.lgrckt-in.com',
    '*.logr-in.com',
  ],
  signatures: [
    {
      query: {
        a: '^[\\w-]+/[\\w-]+$',
        r: '^\\d+-[0-9a-f]',
        t: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        is: '^\\d+$',
        rs: '',
      },
      confidence: 0.96,
    },
    { path: '/i$', query: { a: '^[\\w-]+/[\\w-]+$', r: '^\\d+-[0-9a-f]', t: '' }, confidence: 0.95 },
  ],
  parameters: {
    a: { label: 'App id (public)', category: 'other' },
    r: { label: 'Recording id', category: 'session-id' },
    t: { label: 'Tab id', category: 'session-id' },
    u: { label: 'User id', category: 'user-id' },
    userID: { label: 'User id', category: 'user-id' },
    is: { label: 'Segment', category: 'other' },
  },
  links: { privacy: 'https://logrocket.com/privacy/', dpa: 'https://logrocket.com/dpa/' },
  docs: ['https://docs.logrocket.com/reference'],
};
