import type { Vendor } from '../vendor.ts';

export const id5: Vendor = {
  id: 'id5',
  name: 'ID5',
  owner: 'ID5 Technology Ltd',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.id5-sync.com'],
  links: { privacy: 'https://id5.io/platform-privacy-policy' },
  docs: ['https://wiki.id5.io/'],
};
