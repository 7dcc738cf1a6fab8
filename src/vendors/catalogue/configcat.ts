import type { Vendor } from '../vendor.ts';

export const configcat: Vendor = {
  id: 'configcat',
  name: 'ConfigCat',
  owner: 'ConfigCat Kft.',
  country: 'HU',
  category: 'feature-flags',
  hosts: ['*.configcat.com'],
  parameters: {
    sdk: { label: 'Library', category: 'other' },
  },
  links: { privacy: 'https://configcat.com/policies/privacy/', dpa: 'https://configcat.com/policies/dpa/' },
  docs: ['https://configcat.com/docs/'],
};
