import type { Vendor } from '../vendor.ts';

export const bolt: Vendor = {
  id: 'bolt',
  name: 'Bolt',
  owner: 'Bolt Financial, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.bolt.com'],
  links: { privacy: 'https://www.bolt.com/privacy' },
  docs: ['https://help.bolt.com/'],
};
