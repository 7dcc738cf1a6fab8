import type { Vendor } from '../vendor.ts';

/** accessiBe: settings are requested with the page’s path in the query. */
export const accessibe: Vendor = {
  id: 'accessibe',
  name: 'accessiBe',
  owner: 'accessiBe Ltd.',
  country: 'IL',
  category: 'app-services',
  hosts: ['*.accessibe.com', '*.acsbapp.com', '*.acsbap.com'],
  parameters: {
    page: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://accessibe.com/privacy-policy' },
  docs: ['https://accessibe.com/support'],
};
