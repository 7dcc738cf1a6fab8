import type { Vendor } from '../vendor.ts';

export const usersnap: Vendor = {
  id: 'usersnap',
  name: 'Usersnap',
  owner: 'Usersnap GmbH',
  country: 'AT',
  category: 'product-guides',
  hosts: ['*.usersnap.com'],
  links: { privacy: 'https://usersnap.com/privacy-policy' },
  docs: ['https://help.usersnap.com/'],
};
