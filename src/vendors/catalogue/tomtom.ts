import type { Vendor } from '../vendor.ts';

export const tomtom: Vendor = {
  id: 'tomtom',
  name: 'TomTom Maps',
  owner: 'TomTom International B.V.',
  country: 'NL',
  category: 'maps',
  hosts: ['*.tomtom.com'],
  links: { privacy: 'https://www.tomtom.com/privacy/' },
  docs: ['https://developer.tomtom.com/'],
};
