import type { Vendor } from '../vendor.ts';

export const sift: Vendor = {
  id: 'sift',
  name: 'Sift',
  owner: 'Sift Science, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.sift.com', '*.siftscience.com', 'hexagon-analytics.com'],
  links: { privacy: 'https://sift.com/legal-and-compliance/service-privacy-notice' },
  docs: ['https://developers.sift.com/'],
};
