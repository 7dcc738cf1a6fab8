import type { Vendor } from '../vendor.ts';

export const on24: Vendor = {
  id: 'on24',
  name: 'ON24',
  owner: 'ON24, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.on24.com'],
  links: { privacy: 'https://www.on24.com/about-us/privacy-policy/' },
  docs: ['https://on24support.force.com/'],
};
