import type { Vendor } from '../vendor.ts';

export const clickcease: Vendor = {
  id: 'clickcease',
  name: 'ClickCease',
  owner: 'CHEQ AI Technologies Ltd.',
  country: 'IL',
  category: 'fraud-protection',
  hosts: ['*.clickcease.com', '*.cheqzone.com'],
  links: { privacy: 'https://www.clickcease.com/privacy' },
  docs: ['https://support.clickcease.com/'],
};
