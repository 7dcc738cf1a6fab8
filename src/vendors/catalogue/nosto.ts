import type { Vendor } from '../vendor.ts';

export const nosto: Vendor = {
  id: 'nosto',
  name: 'Nosto',
  owner: 'Nosto Solutions Oy',
  country: 'FI',
  category: 'ab-testing',
  hosts: ['*.nosto.com', '*.nostocdn.com'],
  links: { privacy: 'https://www.nosto.com/privacy/' },
  docs: ['https://docs.nosto.com/'],
};
