import type { Vendor } from '../vendor.ts';

export const googleOptimize: Vendor = {
  id: 'google-optimize',
  name: 'Google Optimize',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['www.googleoptimize.com', 'optimize.google.com'],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://support.google.com/optimize/'],
};
