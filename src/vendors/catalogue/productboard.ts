import type { Vendor } from '../vendor.ts';

export const productboard: Vendor = {
  id: 'productboard',
  name: 'Productboard',
  owner: 'Productboard, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.productboard.com'],
  links: { privacy: 'https://www.productboard.com/privacy-policy/' },
  docs: ['https://support.productboard.com/'],
};
