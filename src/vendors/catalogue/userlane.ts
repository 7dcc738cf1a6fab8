import type { Vendor } from '../vendor.ts';

export const userlane: Vendor = {
  id: 'userlane',
  name: 'Userlane',
  owner: 'Userlane GmbH',
  country: 'DE',
  category: 'product-guides',
  hosts: ['*.userlane.com', '*.usln.io'],
  links: { privacy: 'https://www.userlane.com/privacy-policy/' },
  docs: ['https://docs.userlane.com/'],
};
