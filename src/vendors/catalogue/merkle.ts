import type { Vendor } from '../vendor.ts';

export const merkle: Vendor = {
  id: 'merkle',
  name: 'Merkle Merkury',
  owner: 'Merkle Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.merklesearch.com', '*.merkleinc.com'],
  links: { privacy: 'https://www.merkle.com/en/privacy.html' },
  docs: ['https://www.merkle.com/'],
};
