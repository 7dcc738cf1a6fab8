import type { Vendor } from '../vendor.ts';

export const radar: Vendor = {
  id: 'radar',
  name: 'Radar',
  owner: 'Radar Labs, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.radar.io', '*.radar.com'],
  links: { privacy: 'https://radar.com/privacy' },
  docs: ['https://docs.radar.com/'],
};
