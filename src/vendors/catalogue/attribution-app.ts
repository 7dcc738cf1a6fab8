import type { Vendor } from '../vendor.ts';

export const attributionApp: Vendor = {
  id: 'attribution-app',
  name: 'Attribution',
  owner: 'Attribution Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.attributionapp.com'],
  links: { privacy: 'https://www.attributionapp.com/privacy' },
  docs: ['https://help.attributionapp.com/'],
};
