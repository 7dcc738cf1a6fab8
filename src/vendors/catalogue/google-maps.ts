import { googleDomains } from '../regions.ts';
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
    'places.googleapis.com',
    'routes.googleapis.com',
    'addressvalidation.googleapis.com',
    'khms*.googleapis.com',
    'mts*.googleapis.com',
    'streetviewpixels-pa.googleapis.com',
    'mapsresources-pa.googleapis.com',
    'geolocation.googleapis.com',
    ...googleDomains.flatMap((domain) => [`www.${domain}/maps`, `maps.${domain}`]),
  ],
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/maps-platform/terms/maps-controller-terms',
  },
  docs: ['https://developers.google.com/maps'],
};
