import type { Vendor } from '../vendor.ts';

export const primer: Vendor = {
  id: 'primer',
  name: 'Primer',
  owner: 'Primer API Ltd',
  country: 'GB',
  category: 'payments',
  hosts: ['*.primer.io'],
  links: { privacy: 'https://primer.io/privacy' },
  docs: ['https://primer.io/docs'],
};
