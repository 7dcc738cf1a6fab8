import type { Vendor } from '../vendor.ts';

/** Kissmetrics: a query per event. */
export const kissmetrics: Vendor = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  owner: 'Kissmetrics, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.kissmetrics.com', '*.kissmetrics.io', 'doug1izaerwt3.cloudfront.net'],
  signatures: [{ query: { _k: '^[0-9a-f]{40}$', _p: '' }, confidence: 0.97 }],
  events: [{ at: '', name: '_n', user: '_p', properties: '' }],
  parameters: {
    _n: { label: 'Event name', category: 'event-name' },
    _p: { label: 'User id', category: 'user-id' },
    _p2: { label: 'Second id of the user', category: 'user-id' },
    _k: { label: 'Write key (public)', category: 'other' },
    _t: { label: 'Time sent', category: 'other' },
  },
  links: { privacy: 'https://www.kissmetrics.io/privacy' },
  docs: ['https://support.kissmetrics.io/reference/api-specifications'],
};
