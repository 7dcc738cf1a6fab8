import type { Vendor } from '../vendor.ts';

export const refiner: Vendor = {
  id: 'refiner',
  name: 'Refiner',
  owner: 'Refiner SAS',
  country: 'FR',
  category: 'product-guides',
  hosts: ['*.refiner.io'],
  links: { privacy: 'https://refiner.io/privacy/' },
  docs: ['https://refiner.io/docs/'],
};
