import type { Vendor } from '../vendor.ts';

export const listrak: Vendor = {
  id: 'listrak',
  name: 'Listrak',
  owner: 'Listrak, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.listrakbi.com', '*.listrak.com'],
  links: { privacy: 'https://www.listrak.com/privacy-policy' },
  docs: ['https://help.listrak.com/'],
};
