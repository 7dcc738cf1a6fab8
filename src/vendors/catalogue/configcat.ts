import type { Vendor } from '../vendor.ts';

export const configcat: Vendor = {
  id: 'configcat',
  name: 'ConfigCat',
  owner: 'ConfigCat Kft.',
  country: 'HU',
  category: 'feature-flags',
  hosts: ['*.configcat.com'],
  signatures: [{ query: { sdk: '^ConfigCat-' }, confidence: 0.98 }],
  links: { privacy: 'https://configcat.com/policies/privacy/', dpa: 'https://configcat.com/policies/dpa/' },
  docs: ['https://configcat.com/docs/'],
};
