import type { Vendor } from '../vendor.ts';

export const parsely: Vendor = {
  id: 'parsely',
  name: 'Parse.ly',
  owner: 'Automattic Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.parsely.com', '*.parse.ly'],
  links: { privacy: 'https://www.parse.ly/privacy-policy/' },
  docs: ['https://docs.parse.ly/'],
};
