import type { Vendor } from '../vendor.ts';

export const userlist: Vendor = {
  id: 'userlist',
  name: 'Userlist',
  owner: 'Userlist, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.userlist.com'],
  links: { privacy: 'https://userlist.com/privacy/' },
  docs: ['https://userlist.com/docs/'],
};
