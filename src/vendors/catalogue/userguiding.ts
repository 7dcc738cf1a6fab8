import type { Vendor } from '../vendor.ts';

export const userguiding: Vendor = {
  id: 'userguiding',
  name: 'UserGuiding',
  owner: 'UserGuiding, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.userguiding.com'],
  links: { privacy: 'https://userguiding.com/privacy-policy' },
  docs: ['https://help.userguiding.com/'],
};
