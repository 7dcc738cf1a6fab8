import type { Vendor } from '../vendor.ts';

export const stonly: Vendor = {
  id: 'stonly',
  name: 'Stonly',
  owner: 'Stonly SAS',
  country: 'FR',
  category: 'product-guides',
  hosts: ['*.stonly.com'],
  links: { privacy: 'https://stonly.com/privacy' },
  docs: ['https://stonly.com/help'],
};
