import type { Vendor } from '../vendor.ts';

/** Swetrix: page views and events with short names. */
export const swetrix: Vendor = {
  id: 'swetrix',
  name: 'Swetrix',
  owner: 'Swetrix Ltd.',
  country: 'GB',
  category: 'product-analytics',
  hosts: ['*.swetrix.com', 'swetrix.org'],
  signatures: [
    {
      path: '/log/(?:custom|error|hb)/?$',
      fields: { pid: '^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{12}$' },
      confidence: 0.92,
    },
    { fields: { pid: '^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{12}$', pg: '^/', lc: '', tz: '' }, confidence: 0.94 },
  ],
  events: [{ at: '', name: 'ev', user: 'profileId', properties: 'meta' }],
  parameters: {
    lc: { label: 'Language', category: 'device' },
    ref: { label: 'Referrer', category: 'referrer' },
    pg: { label: 'Page address', category: 'page-url' },
    ev: { label: 'Event name', category: 'event-name' },
    tz: { label: 'Time zone', category: 'timezone' },
    profileId: { label: 'User id', category: 'user-id' },
  },
  software: { name: 'Swetrix' },
  links: { privacy: 'https://swetrix.com/privacy' },
  sdks: ['swetrix@4.6.1'],
  docs: ['https://docs.swetrix.com/swetrix-js-reference'],
};
