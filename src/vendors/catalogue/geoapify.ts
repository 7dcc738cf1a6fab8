import type { Vendor } from '../vendor.ts';

/** Geoapify: search text, parts of addresses and positions in the query. */
export const geoapify: Vendor = {
  id: 'geoapify',
  name: 'Geoapify',
  owner: 'Keptago Ltd.',
  country: 'CY',
  category: 'maps',
  hosts: ['*.geoapify.com'],
  parameters: {
    text: { label: 'Search text', category: 'search-text' },
    street: { label: 'Street', category: 'postal-address' },
    housenumber: { label: 'House number', category: 'other' },
    postcode: { label: 'Postcode', category: 'postal-address' },
    city: { label: 'City', category: 'coarse-location' },
    state: { label: 'State', category: 'coarse-location' },
    lat: { label: 'Latitude', category: 'precise-location' },
    lon: { label: 'Longitude', category: 'precise-location' },
    ip: { label: 'IP address', category: 'ip-address' },
    bias: { label: 'Area', category: 'other' },
    filter: { label: 'Area', category: 'other' },
    apiKey: { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.geoapify.com/privacy-policy/' },
  docs: [
    'https://apidocs.geoapify.com/docs/geocoding/address-autocomplete/',
    'https://apidocs.geoapify.com/docs/geocoding/reverse-geocoding/',
    'https://apidocs.geoapify.com/docs/ip-geolocation/',
    'https://apidocs.geoapify.com/',
  ],
};
