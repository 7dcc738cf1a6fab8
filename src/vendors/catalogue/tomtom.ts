import type { Vendor } from '../vendor.ts';

/** TomTom: positions and parts of addresses in the query; search text in the path, or in `query`. */
export const tomtom: Vendor = {
  id: 'tomtom',
  name: 'TomTom Maps',
  owner: 'TomTom International B.V.',
  country: 'NL',
  category: 'maps',
  hosts: ['*.tomtom.com'],
  parameters: {
    lat: { label: 'Latitude', category: 'precise-location' },
    lon: { label: 'Longitude', category: 'precise-location' },
    query: { label: 'Search text', category: 'search-text' },
    streetName: { label: 'Street', category: 'postal-address' },
    streetNumber: { label: 'House number', category: 'other' },
    municipality: { label: 'City', category: 'coarse-location' },
    countrySubdivision: { label: 'State', category: 'coarse-location' },
    postalCode: { label: 'Postcode', category: 'postal-address' },
    sessionId: { label: 'Session id', category: 'session-id' },
    key: { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.tomtom.com/privacy/' },
  docs: [
    'https://developer.tomtom.com/search-api/documentation/search-service/fuzzy-search',
    'https://developer.tomtom.com/search-api/documentation/geocoding-service/structured-geocode',
    'https://developer.tomtom.com/',
  ],
};
