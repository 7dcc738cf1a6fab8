import type { Vendor } from '../vendor.ts';

export const storylane: Vendor = {
  id: 'storylane',
  name: 'Storylane',
  owner: 'Storylane Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.storylane.io'],
  links: { privacy: 'https://www.storylane.io/privacy-policy' },
  docs: ['https://docs.storylane.io/'],
};
