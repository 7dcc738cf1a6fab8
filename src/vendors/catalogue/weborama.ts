import type { Vendor } from '../vendor.ts';

export const weborama: Vendor = {
  id: 'weborama',
  name: 'Weborama',
  owner: 'Weborama SA',
  country: 'FR',
  category: 'advertising',
  hosts: ['*.weborama.fr', '*.weborama.com', '*.weborama-tech.ru'],
  links: { privacy: 'https://weborama.com/privacy/' },
  docs: ['https://weborama.com/'],
};
