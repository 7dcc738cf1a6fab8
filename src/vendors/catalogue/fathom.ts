import type { Vendor } from '../vendor.ts';

export const fathom: Vendor = {
  id: 'fathom',
  name: 'Fathom Analytics',
  owner: 'Conva Ventures Inc.',
  country: 'CA',
  category: 'product-analytics',
  hosts: ['*.usefathom.com'],
  links: { privacy: 'https://usefathom.com/privacy', dpa: 'https://usefathom.com/legal/dpa' },
  docs: ['https://usefathom.com/docs'],
};
