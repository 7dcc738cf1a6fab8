import type { Vendor } from '../vendor.ts';

export const civic: Vendor = {
  id: 'civic',
  name: 'Civic Cookie Control',
  owner: 'Civic Computing Limited',
  country: 'GB',
  category: 'consent',
  hosts: ['*.civiccomputing.com'],
  links: { privacy: 'https://www.civicuk.com/cookie-control/privacy-policy' },
  docs: ['https://www.civicuk.com/cookie-control/documentation'],
};
