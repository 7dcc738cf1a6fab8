import type { Vendor } from '../vendor.ts';

export const mgid: Vendor = {
  id: 'mgid',
  name: 'MGID',
  owner: 'MGID Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.mgid.com'],
  links: { privacy: 'https://www.mgid.com/privacy-policy' },
  docs: ['https://help.mgid.com/'],
};
