import type { Vendor } from '../vendor.ts';

export const canny: Vendor = {
  id: 'canny',
  name: 'Canny',
  owner: 'Canny, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.canny.io', 'canny-assets.io'],
  links: { privacy: 'https://canny.io/privacy' },
  docs: ['https://developers.canny.io/'],
};
