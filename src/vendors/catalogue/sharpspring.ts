import type { Vendor } from '../vendor.ts';

export const sharpspring: Vendor = {
  id: 'sharpspring',
  name: 'SharpSpring',
  owner: 'Constant Contact, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.marketingautomation.services', '*.sharpspring.com'],
  links: { privacy: 'https://sharpspring.com/legal/privacy/' },
  docs: ['https://help.sharpspring.com/hc/en-us'],
};
