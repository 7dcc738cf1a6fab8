import type { Vendor } from '../vendor.ts';

export const userback: Vendor = {
  id: 'userback',
  name: 'Userback',
  owner: 'Userback Pty Ltd',
  country: 'AU',
  category: 'product-guides',
  hosts: ['*.userback.io'],
  links: { privacy: 'https://userback.io/privacy/' },
  docs: ['https://docs.userback.io/'],
};
