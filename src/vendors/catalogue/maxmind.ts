import type { Vendor } from '../vendor.ts';

export const maxmind: Vendor = {
  id: 'maxmind',
  name: 'MaxMind',
  owner: 'MaxMind, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.maxmind.com', 'geoip-js.com'],
  links: { privacy: 'https://www.maxmind.com/en/privacy-policy' },
  docs: ['https://dev.maxmind.com/'],
};
