import type { Vendor } from '../vendor.ts';

export const usetiful: Vendor = {
  id: 'usetiful',
  name: 'Usetiful',
  owner: 'Usetiful s.r.o.',
  country: 'CZ',
  category: 'product-guides',
  hosts: ['*.usetiful.com'],
  links: { privacy: 'https://www.usetiful.com/privacy-policy' },
  docs: ['https://help.usetiful.com/'],
};
