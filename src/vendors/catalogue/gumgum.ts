import type { Vendor } from '../vendor.ts';

export const gumgum: Vendor = {
  id: 'gumgum',
  name: 'GumGum',
  owner: 'GumGum, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.gumgum.com'],
  links: { privacy: 'https://gumgum.com/services-privacy-policy' },
  docs: ['https://gumgum.com/'],
};
