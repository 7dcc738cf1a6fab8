import type { Vendor } from '../vendor.ts';

export const googleMaps: Vendor = {
  id: 'google-maps',
  name: 'Google Maps Platform',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'maps',
  hosts: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'www.google.com/maps',
    'maps.google.com',
    'places.googleapis.com',
    'mts.googleapis.com',
    'khms0.googleapis.com',
    'routes.googleapis.com',
    'addressvalidation.googleapis.com',
  ],
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/maps-platform/terms/maps-controller-terms',
  },
  docs: ['https://developers.google.com/maps'],
};
