import type { Vendor } from '../vendor.ts';

export const awin: Vendor = {
  id: 'awin',
  name: 'Awin',
  owner: 'AWIN AG',
  parent: 'Axel Springer SE',
  country: 'DE',
  category: 'advertising',
  hosts: [
    '*.dwin1.com',
    '*.dwin2.com',
    '*.awin1.com',
    '*.zenaps.com',
    '*.shareasale.com',
    '*.shareasale-analytics.com',
    'the.sciencebehindecommerce.com',
  ],
  links: { privacy: 'https://www.awin.com/gb/privacy' },
  docs: ['https://wiki.awin.com/'],
};
