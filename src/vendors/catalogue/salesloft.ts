import type { Vendor } from '../vendor.ts';

export const salesloft: Vendor = {
  id: 'salesloft',
  name: 'Salesloft',
  owner: 'Salesloft, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.salesloft.com'],
  links: { privacy: 'https://www.salesloft.com/legal/privacy-notice' },
  docs: ['https://help.salesloft.com/'],
};
