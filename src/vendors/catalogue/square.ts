import type { Vendor } from '../vendor.ts';

export const square: Vendor = {
  id: 'square',
  name: 'Square',
  owner: 'Block, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.squareup.com', '*.squarecdn.com', '*.square.com'],
  links: { privacy: 'https://squareup.com/legal/general/privacy' },
  docs: ['https://developer.squareup.com/'],
};
