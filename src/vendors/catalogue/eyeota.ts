import type { Vendor } from '../vendor.ts';

export const eyeota: Vendor = {
  id: 'eyeota',
  name: 'Eyeota',
  owner: 'Dun & Bradstreet, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.eyeota.net'],
  links: { privacy: 'https://www.eyeota.com/privacy-center' },
  docs: ['https://www.eyeota.com/'],
};
