import type { Vendor } from '../vendor.ts';

export const searchspring: Vendor = {
  id: 'searchspring',
  name: 'Searchspring',
  owner: 'B7 Interactive LLC',
  parent: 'Athos Commerce',
  country: 'US',
  category: 'search',
  hosts: ['*.searchspring.net', '*.searchspring.io'],
  links: { privacy: 'https://searchspring.com/privacy-policy/' },
  docs: ['https://docs.searchspring.com/'],
};
