import type { Vendor } from '../vendor.ts';

export const tally: Vendor = {
  id: 'tally',
  name: 'Tally',
  owner: 'Tally BV',
  country: 'BE',
  category: 'app-services',
  hosts: ['*.tally.so'],
  links: { privacy: 'https://tally.so/help/privacy-policy' },
  docs: ['https://tally.so/help'],
};
