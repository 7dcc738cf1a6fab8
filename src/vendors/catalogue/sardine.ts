import type { Vendor } from '../vendor.ts';

export const sardine: Vendor = {
  id: 'sardine',
  name: 'Sardine',
  owner: 'Sardine AI Corp.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.sardine.ai'],
  links: { privacy: 'https://www.sardine.ai/privacy-policy' },
  docs: ['https://docs.sardine.ai/'],
};
