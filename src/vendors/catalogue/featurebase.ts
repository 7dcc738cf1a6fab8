import type { Vendor } from '../vendor.ts';

export const featurebase: Vendor = {
  id: 'featurebase',
  name: 'Featurebase',
  owner: 'Featurebase OÜ',
  country: 'EE',
  category: 'product-guides',
  hosts: ['*.featurebase.app'],
  links: { privacy: 'https://www.featurebase.app/privacy-policy' },
  docs: ['https://help.featurebase.app/'],
};
