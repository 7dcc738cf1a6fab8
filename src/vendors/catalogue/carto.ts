import type { Vendor } from '../vendor.ts';

export const carto: Vendor = {
  id: 'carto',
  name: 'CARTO',
  owner: 'CartoDB Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.cartocdn.com', '*.carto.com', '*.cartodb.com'],
  links: { privacy: 'https://carto.com/privacy' },
  docs: ['https://docs.carto.com/'],
};
