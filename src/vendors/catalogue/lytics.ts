import type { Vendor } from '../vendor.ts';

export const lytics: Vendor = {
  id: 'lytics',
  name: 'Lytics',
  owner: 'Contentstack Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.lytics.io'],
  links: { privacy: 'https://www.lytics.com/privacy-policy/' },
  docs: ['https://docs.lytics.com/'],
};
