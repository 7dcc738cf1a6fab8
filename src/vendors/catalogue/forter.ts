import type { Vendor } from '../vendor.ts';

export const forter: Vendor = {
  id: 'forter',
  name: 'Forter',
  owner: 'Forter, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.forter.com'],
  links: { privacy: 'https://www.forter.com/service-privacy-policy/' },
  docs: ['https://docs.forter.com/'],
};
