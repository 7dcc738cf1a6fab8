import type { Vendor } from '../vendor.ts';

export const kount: Vendor = {
  id: 'kount',
  name: 'Kount',
  owner: 'Kount Inc.',
  parent: 'Equifax Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.kaptcha.com', '*.kount.net', '*.kount.com'],
  links: { privacy: 'https://kount.com/legal/privacy-policy' },
  docs: ['https://developer.kount.com/'],
};
