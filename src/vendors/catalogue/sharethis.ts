import type { Vendor } from '../vendor.ts';

export const sharethis: Vendor = {
  id: 'sharethis',
  name: 'ShareThis',
  owner: 'ShareThis, Inc.',
  parent: 'Predactiv',
  country: 'US',
  category: 'social',
  hosts: ['*.sharethis.com'],
  links: { privacy: 'https://sharethis.com/privacy/' },
  docs: ['https://sharethis.com/support/'],
};
