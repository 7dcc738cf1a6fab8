import type { Vendor } from '../vendor.ts';

export const fathom: Vendor = {
  id: 'fathom',
  name: 'Fathom Analytics',
  owner: 'Conva Ventures Inc.',
  country: 'CA',
  category: 'product-analytics',
  hosts: ['*.usefathom.com'],
  signatures: [{ query: { h: '^https?://', p: '^/', sid: '^[A-Z]{8}$', qs: '^\\{', cid: '^\\d+$' }, confidence: 0.96 }],
  links: { privacy: 'https://usefathom.com/privacy', dpa: 'https://usefathom.com/legal/dpa' },
  docs: ['https://usefathom.com/docs'],
};
