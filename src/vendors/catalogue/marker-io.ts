import type { Vendor } from '../vendor.ts';

export const markerIo: Vendor = {
  id: 'marker-io',
  name: 'Marker.io',
  owner: 'Marker.io SRL',
  country: 'BE',
  category: 'product-guides',
  hosts: ['*.marker.io'],
  links: { privacy: 'https://marker.io/privacy' },
  docs: ['https://help.marker.io/'],
};
