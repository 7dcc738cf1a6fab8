import type { Vendor } from '../vendor.ts';

export const ipify: Vendor = {
  id: 'ipify',
  name: 'ipify',
  owner: 'WhoisXML API, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.ipify.org'],
  links: { privacy: 'https://www.ipify.org/' },
  docs: ['https://www.ipify.org/'],
};
