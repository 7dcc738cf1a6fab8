import type { Vendor } from '../vendor.ts';

export const addtoany: Vendor = {
  id: 'addtoany',
  name: 'AddToAny',
  owner: 'AddToAny',
  country: 'US',
  category: 'social',
  hosts: ['*.addtoany.com'],
  links: { privacy: 'https://www.addtoany.com/privacy' },
  docs: ['https://www.addtoany.com/buttons/api/'],
};
