import type { Vendor } from '../vendor.ts';

export const everflow: Vendor = {
  id: 'everflow',
  name: 'Everflow',
  owner: 'Everflow Technologies, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.eflow.team', '*.everflow.io'],
  links: { privacy: 'https://www.everflow.io/privacy-policy' },
  docs: ['https://developers.everflow.io/'],
};
