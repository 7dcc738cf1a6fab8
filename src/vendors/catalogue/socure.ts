import type { Vendor } from '../vendor.ts';

export const socure: Vendor = {
  id: 'socure',
  name: 'Socure',
  owner: 'Socure Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.socure.com', '*.dv.socure.io', '*.socure.us', 'js.dvnfo.com'],
  links: { privacy: 'https://www.socure.com/privacy' },
  docs: ['https://developer.socure.com/'],
};
