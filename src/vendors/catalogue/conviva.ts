import type { Vendor } from '../vendor.ts';

export const conviva: Vendor = {
  id: 'conviva',
  name: 'Conviva',
  owner: 'Conviva Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.conviva.com'],
  links: { privacy: 'https://www.conviva.com/privacy-policy/' },
  docs: ['https://docs.conviva.com/'],
};
