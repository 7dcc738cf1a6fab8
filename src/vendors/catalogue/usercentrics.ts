import type { Vendor } from '../vendor.ts';

export const usercentrics: Vendor = {
  id: 'usercentrics',
  name: 'Usercentrics',
  owner: 'Usercentrics GmbH',
  country: 'DE',
  category: 'consent',
  hosts: ['*.usercentrics.eu', '*.usercentrics.com'],
  links: { privacy: 'https://usercentrics.com/privacy-policy/' },
  docs: ['https://docs.usercentrics.com/'],
};
