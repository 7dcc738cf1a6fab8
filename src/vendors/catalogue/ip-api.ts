import type { Vendor } from '../vendor.ts';

export const ipApi: Vendor = {
  id: 'ip-api',
  name: 'IP-API',
  owner: 'IP-API',
  country: 'RO',
  category: 'maps',
  hosts: ['*.ip-api.com'],
  links: { privacy: 'https://ip-api.com/docs/legal' },
  docs: ['https://ip-api.com/docs'],
};
