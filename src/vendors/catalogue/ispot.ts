import type { Vendor } from '../vendor.ts';

export const ispot: Vendor = {
  id: 'ispot',
  name: 'iSpot.tv',
  owner: 'iSpot.tv, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.ispot.tv'],
  links: { privacy: 'https://www.ispot.tv/agreements/privacy' },
  docs: ['https://www.ispot.tv/'],
};
