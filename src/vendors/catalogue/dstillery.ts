import type { Vendor } from '../vendor.ts';

export const dstillery: Vendor = {
  id: 'dstillery',
  name: 'Dstillery',
  owner: 'Dstillery, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.media6degrees.com', '*.dstillery.com'],
  links: { privacy: 'https://dstillery.com/privacy-policy/' },
  docs: ['https://dstillery.com/'],
};
