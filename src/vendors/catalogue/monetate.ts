import type { Vendor } from '../vendor.ts';

export const monetate: Vendor = {
  id: 'monetate',
  name: 'Monetate',
  owner: 'Monetate, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.monetate.net'],
  links: { privacy: 'https://monetate.com/privacy-policy/' },
  docs: ['https://docs.monetate.com/'],
};
