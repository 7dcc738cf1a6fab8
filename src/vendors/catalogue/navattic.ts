import type { Vendor } from '../vendor.ts';

export const navattic: Vendor = {
  id: 'navattic',
  name: 'Navattic',
  owner: 'Navattic, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.navattic.com'],
  links: { privacy: 'https://www.navattic.com/privacy' },
  docs: ['https://docs.navattic.com/'],
};
