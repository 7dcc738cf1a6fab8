import type { Vendor } from '../vendor.ts';

export const airbridge: Vendor = {
  id: 'airbridge',
  name: 'Airbridge',
  owner: 'AB180 Inc.',
  country: 'KR',
  category: 'mobile-measurement',
  hosts: ['*.airbridge.io', '*.abr.ge', '*.ab180.co'],
  links: { privacy: 'https://www.airbridge.io/privacy-policy' },
  docs: ['https://help.airbridge.io/en/developers/web-sdk'],
};
