import type { Vendor } from '../vendor.ts';

export const _33across: Vendor = {
  id: '33across',
  name: '33Across',
  owner: '33Across Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.33across.com', '*.tynt.com'],
  links: { privacy: 'https://www.33across.com/privacy-policy' },
  docs: ['https://www.33across.com/'],
};
