import type { Vendor } from '../vendor.ts';

export const ketch: Vendor = {
  id: 'ketch',
  name: 'Ketch',
  owner: 'Ketch Kloud, Inc.',
  country: 'US',
  category: 'consent',
  hosts: ['*.ketchcdn.com', '*.ketchjs.com', '*.ketch.com'],
  links: { privacy: 'https://www.ketch.com/privacy-policy' },
  docs: ['https://developers.ketch.com/'],
};
