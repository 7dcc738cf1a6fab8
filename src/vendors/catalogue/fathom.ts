import type { Vendor } from '../vendor.ts';

export const fathom: Vendor = {
  id: 'fathom',
  name: 'Fathom Analytics',
  owner: 'Conva Ventures Inc.',
  country: 'CA',
  category: 'product-analytics',
  hosts: ['*.usefathom.com'],
  signatures: [{ query: { h: '^https?://', p: '^/', sid: '^[A-Z]{8}$', qs: '^\\{', cid: '^\\d+$' }, confidence: 0.96 }],
  events: [{ at: '', name: 'name', properties: ['payload', 'value'] }],
  parameters: {
    h: { label: 'Page host', category: 'page-url' },
    p: { label: 'Page path', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    sid: { label: 'Site (public)', category: 'other' },
  },
  links: { privacy: 'https://usefathom.com/privacy', dpa: 'https://usefathom.com/legal/dpa' },
  docs: ['https://usefathom.com/docs'],
};
