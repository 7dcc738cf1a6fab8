import type { Vendor } from '../vendor.ts';

export const yext: Vendor = {
  id: 'yext',
  name: 'Yext',
  owner: 'Yext, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.yext.com', '*.yextapis.com', '*.yext-pixel.com', '*.sitescdn.net', '*.yextevents.com'],
  links: { privacy: 'https://www.yext.com/privacy-policy' },
  docs: ['https://hitchhikers.yext.com/'],
};
