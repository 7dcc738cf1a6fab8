import type { Vendor } from '../vendor.ts';

export const sezzle: Vendor = {
  id: 'sezzle',
  name: 'Sezzle',
  owner: 'Sezzle Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.sezzle.com'],
  links: { privacy: 'https://legal.sezzle.com/privacy' },
  docs: ['https://docs.sezzle.com/'],
};
