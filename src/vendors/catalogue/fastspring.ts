import type { Vendor } from '../vendor.ts';

export const fastspring: Vendor = {
  id: 'fastspring',
  name: 'FastSpring',
  owner: 'Bright Market, LLC',
  country: 'US',
  category: 'payments',
  hosts: ['*.fastspring.com', '*.onfastspring.com'],
  links: { privacy: 'https://fastspring.com/privacy/' },
  docs: ['https://developer.fastspring.com/'],
};
