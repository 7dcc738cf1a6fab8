import type { Vendor } from '../vendor.ts';

export const truelayer: Vendor = {
  id: 'truelayer',
  name: 'TrueLayer',
  owner: 'TrueLayer Limited',
  country: 'GB',
  category: 'payments',
  hosts: ['*.truelayer.com'],
  links: { privacy: 'https://truelayer.com/legal/privacy/' },
  docs: ['https://docs.truelayer.com/'],
};
