import type { Vendor } from '../vendor.ts';

export const recurly: Vendor = {
  id: 'recurly',
  name: 'Recurly',
  owner: 'Recurly, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.recurly.com'],
  links: { privacy: 'https://recurly.com/legal/privacy/' },
  docs: ['https://recurly.com/developers/'],
};
