import type { Vendor } from '../vendor.ts';

export const sprig: Vendor = {
  id: 'sprig',
  name: 'Sprig',
  owner: 'UserLeap, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.sprig.com', '*.userleap.com'],
  links: { privacy: 'https://sprig.com/privacy-policy' },
  docs: ['https://docs.sprig.com/'],
};
