import type { Vendor } from '../vendor.ts';

export const headway: Vendor = {
  id: 'headway',
  name: 'Headway',
  owner: 'Headway',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.headwayapp.co', '*.headway-widget.net'],
  links: { privacy: 'https://headwayapp.co/privacy' },
  docs: ['https://docs.headwayapp.co/'],
};
