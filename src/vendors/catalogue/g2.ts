import type { Vendor } from '../vendor.ts';

export const g2: Vendor = {
  id: 'g2',
  name: 'G2 Buyer Intent',
  owner: 'G2.com, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.g2.com', '*.g2crowd.com'],
  links: { privacy: 'https://legal.g2.com/privacy-policy' },
  docs: ['https://documentation.g2.com/'],
};
