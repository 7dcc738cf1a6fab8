import type { Vendor } from '../vendor.ts';

export const kargo: Vendor = {
  id: 'kargo',
  name: 'Kargo',
  owner: 'Kargo Global, LLC',
  country: 'US',
  category: 'advertising',
  hosts: ['*.kargo.com'],
  links: { privacy: 'https://kargo.com/privacy' },
  docs: ['https://kargo.com/'],
};
