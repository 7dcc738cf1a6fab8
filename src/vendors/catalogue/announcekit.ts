import type { Vendor } from '../vendor.ts';

export const announcekit: Vendor = {
  id: 'announcekit',
  name: 'AnnounceKit',
  owner: 'AnnounceKit',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.announcekit.app', '*.announcekit.co'],
  links: { privacy: 'https://announcekit.app/privacy' },
  docs: ['https://announcekit.app/docs'],
};
