import type { Vendor } from '../vendor.ts';

export const northbeam: Vendor = {
  id: 'northbeam',
  name: 'Northbeam',
  owner: 'Northbeam, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.northbeam.io'],
  links: { privacy: 'https://www.northbeam.io/privacy-policy' },
  docs: ['https://docs.northbeam.io/'],
};
