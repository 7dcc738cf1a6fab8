import type { Vendor } from '../vendor.ts';

export const ipinfo: Vendor = {
  id: 'ipinfo',
  name: 'IPinfo',
  owner: 'IDB LLC',
  country: 'US',
  category: 'maps',
  hosts: ['*.ipinfo.io'],
  links: { privacy: 'https://ipinfo.io/privacy-policy' },
  docs: ['https://ipinfo.io/developers'],
};
