import type { Vendor } from '../vendor.ts';

export const sovrn: Vendor = {
  id: 'sovrn',
  name: 'Sovrn',
  owner: 'Sovrn, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.lijit.com', '*.sovrn.com', '*.viglink.com'],
  links: { privacy: 'https://www.sovrn.com/legal/privacy-policy/' },
  docs: ['https://developer.sovrn.com/'],
};
