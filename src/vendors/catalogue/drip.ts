import type { Vendor } from '../vendor.ts';

export const drip: Vendor = {
  id: 'drip',
  name: 'Drip',
  owner: 'Drip Global, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.getdrip.com', '*.drip.com'],
  links: { privacy: 'https://www.drip.com/privacy' },
  docs: ['https://developer.drip.com/'],
};
