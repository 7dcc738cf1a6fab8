import type { Vendor } from '../vendor.ts';

export const mntn: Vendor = {
  id: 'mntn',
  name: 'MNTN',
  owner: 'Mountain Digital Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.mountain.com', '*.steelhousemedia.com'],
  links: { privacy: 'https://mountain.com/privacy-policy/' },
  docs: ['https://help.mountain.com/'],
};
