import type { Vendor } from '../vendor.ts';

export const klevu: Vendor = {
  id: 'klevu',
  name: 'Klevu',
  owner: 'Klevu Oy',
  parent: 'Athos Commerce',
  country: 'FI',
  category: 'search',
  hosts: ['*.klevu.com', '*.ksearchnet.com'],
  links: { privacy: 'https://www.klevu.com/privacy-policy/' },
  docs: ['https://docs.klevu.com/'],
};
