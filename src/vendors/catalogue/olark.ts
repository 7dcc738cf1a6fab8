import type { Vendor } from '../vendor.ts';

/** Olark: calls to `/nrpc/c` with everything in the query. */
export const olark: Vendor = {
  id: 'olark',
  name: 'Olark',
  owner: 'Habla, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.olark.com'],
  signatures: [
    {
      query: { c: '^[a-z_]+$', s: '^\\d{4}-\\d{3}-\\d{2}-\\d{4}$', v: '^[A-Za-z0-9]{32}$' },
      confidence: 0.98,
    },
  ],
  events: [{ at: '', name: 'c' }],
  endpoints: {
    '/nrpc/c': {
      c: { label: 'Call', category: 'event-name' },
      s: { label: 'Site id (public)', category: 'other' },
      v: { label: 'Visitor id', category: 'cookie-id' },
      i: { label: 'Session id', category: 'session-id' },
      u: { label: 'Page address', category: 'page-url' },
      r: { label: 'Referrer', category: 'referrer' },
      g: { label: 'Group', category: 'other' },
      version: { label: 'Library version', category: 'other' },
    },
  },
  links: { privacy: 'https://www.olark.com/privacy-policy' },
  docs: ['https://www.olark.com/help'],
};
