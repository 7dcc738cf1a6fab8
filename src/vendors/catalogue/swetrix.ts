import type { Vendor } from '../vendor.ts';

/** Swetrix: page views and events with short names. */
export const swetrix: Vendor = {
  id: 'swetrix',
  name: 'Swetrix',
  owner: 'Swetrix Ltd.',
  country: 'GB',
  category: 'product-analytics',
  hosts: ['api.swetrix.com'],
  events: [{ at: '', name: 'ev' }],
  parameters: {
    lc: { label: 'Language', category: 'device' },
    ref: { label: 'Referrer', category: 'referrer' },
    pg: { label: 'Page address', category: 'page-url' },
    ev: { label: 'Event name', category: 'event-name' },
    tz: { label: 'Time zone', category: 'timezone' },
    profileId: { label: 'User id', category: 'user-id' },
  },
  sdks: ['swetrix@4.6.1'],
  docs: ['https://docs.swetrix.com/swetrix-js-reference'],
};
