import type { Vendor } from '../vendor.ts';

export const neustar: Vendor = {
  id: 'neustar',
  name: 'TransUnion (Neustar)',
  owner: 'Neustar, Inc.',
  parent: 'TransUnion',
  country: 'US',
  category: 'advertising',
  hosts: ['*.agkn.com'],
  links: { privacy: 'https://www.transunion.com/privacy' },
  docs: ['https://www.home.neustar/'],
};
