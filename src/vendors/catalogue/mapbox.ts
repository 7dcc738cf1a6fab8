import type { Vendor } from '../vendor.ts';

export const mapbox: Vendor = {
  id: 'mapbox',
  name: 'Mapbox',
  owner: 'Mapbox, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.mapbox.com', '*.mapbox.cn'],
  links: { privacy: 'https://www.mapbox.com/legal/privacy' },
  docs: ['https://docs.mapbox.com/mapbox-gl-js/guides/browser-testing/'],
};
