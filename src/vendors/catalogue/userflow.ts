import type { Vendor } from '../vendor.ts';

export const userflow: Vendor = {
  id: 'userflow',
  name: 'Userflow',
  owner: 'Userflow, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.userflow.com'],
  links: { privacy: 'https://userflow.com/policies/privacy' },
  docs: ['https://docs.userflow.com/'],
};
