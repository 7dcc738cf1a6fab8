import type { Vendor } from '../vendor.ts';

export const chameleon: Vendor = {
  id: 'chameleon',
  name: 'Chameleon',
  owner: 'Chameleon, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.chameleon.io', '*.trychameleon.com'],
  links: { privacy: 'https://www.chameleon.io/privacy' },
  docs: ['https://developers.chameleon.io/'],
};
