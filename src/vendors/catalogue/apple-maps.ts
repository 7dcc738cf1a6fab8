import type { Vendor } from '../vendor.ts';

export const appleMaps: Vendor = {
  id: 'apple-maps',
  name: 'Apple MapKit JS',
  owner: 'Apple Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.apple-mapkit.com'],
  links: { privacy: 'https://www.apple.com/legal/privacy/' },
  docs: ['https://developer.apple.com/documentation/mapkitjs'],
};
