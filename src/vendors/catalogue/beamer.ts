import type { Vendor } from '../vendor.ts';

export const beamer: Vendor = {
  id: 'beamer',
  name: 'Beamer',
  owner: 'Beamer, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.getbeamer.com'],
  links: { privacy: 'https://www.getbeamer.com/privacy-policy' },
  docs: ['https://www.getbeamer.com/docs'],
};
