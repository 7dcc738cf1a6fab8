import type { Vendor } from '../vendor.ts';

/** Stadia Maps: search text, parts of addresses and positions in the query of the geocoding APIs. */
export const stadiaMaps: Vendor = {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  owner: 'Stadia Maps, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.stadiamaps.com'],
  parameters: {
    text: { label: 'Search text', category: 'search-text' },
    address: { label: 'Street', category: 'postal-address' },
    street: { label: 'Street', category: 'postal-address' },
    locality: { label: 'City', category: 'coarse-location' },
    region: { label: 'State', category: 'coarse-location' },
    postalcode: { label: 'Postcode', category: 'postal-address' },
    country: { label: 'Country', category: 'coarse-location' },
    'focus.point.lat': { label: 'Latitude', category: 'precise-location' },
    'focus.point.lon': { label: 'Longitude', category: 'precise-location' },
    'point.lat': { label: 'Latitude', category: 'precise-location' },
    'point.lon': { label: 'Longitude', category: 'precise-location' },
    'boundary.circle.lat': { label: 'Latitude', category: 'precise-location' },
    'boundary.circle.lon': { label: 'Longitude', category: 'precise-location' },
    lat: { label: 'Latitude', category: 'precise-location' },
    lng: { label: 'Longitude', category: 'precise-location' },
    lang: { label: 'Language', category: 'device' },
    api_key: { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://stadiamaps.com/privacy-policy/' },
  docs: [
    'https://docs.stadiamaps.com/geocoding-search-autocomplete/overview',
    'https://docs.stadiamaps.com/geocoding-search-autocomplete/structured-search',
    'https://docs.stadiamaps.com/',
  ],
};
