import type { Vendor } from '../vendor.ts';

export const accessibe: Vendor = {
  id: 'accessibe',
  name: 'accessiBe',
  owner: 'accessiBe Ltd.',
  country: 'IL',
  category: 'app-services',
  hosts: ['*.accessibe.com', '*.acsbapp.com', '*.acsbap.com'],
  links: { privacy: 'https://accessibe.com/privacy-policy' },
  docs: ['https://accessibe.com/support'],
};
