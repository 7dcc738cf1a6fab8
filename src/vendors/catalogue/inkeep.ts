import type { Vendor } from '../vendor.ts';

export const inkeep: Vendor = {
  id: 'inkeep',
  name: 'Inkeep',
  owner: 'Inkeep, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.inkeep.com'],
  links: { privacy: 'https://inkeep.com/privacy' },
  docs: ['https://docs.inkeep.com/'],
};
