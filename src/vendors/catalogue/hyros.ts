import type { Vendor } from '../vendor.ts';

export const hyros: Vendor = {
  id: 'hyros',
  name: 'Hyros',
  owner: 'Hyros, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.hyros.com'],
  links: { privacy: 'https://hyros.com/privacy' },
  docs: ['https://hyros.docs.apiary.io/'],
};
