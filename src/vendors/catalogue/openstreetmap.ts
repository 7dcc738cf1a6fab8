import type { Vendor } from '../vendor.ts';

/** OpenStreetMap: Nominatim takes search text, parts of addresses and positions in the query. */
export const openstreetmap: Vendor = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  owner: 'OpenStreetMap Foundation',
  country: 'GB',
  category: 'maps',
  hosts: ['*.openstreetmap.org', '*.openstreetmap.de'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    street: { label: 'Street', category: 'postal-address' },
    city: { label: 'City', category: 'coarse-location' },
    county: { label: 'State', category: 'coarse-location' },
    state: { label: 'State', category: 'coarse-location' },
    postalcode: { label: 'Postcode', category: 'postal-address' },
    lat: { label: 'Latitude', category: 'precise-location' },
    lon: { label: 'Longitude', category: 'precise-location' },
    email: { label: 'E-mail address', category: 'email' },
  },
  links: { privacy: 'https://osmfoundation.org/wiki/Privacy_Policy' },
  docs: [
    'https://nominatim.org/release-docs/latest/api/Search/',
    'https://nominatim.org/release-docs/latest/api/Reverse/',
    'https://operations.osmfoundation.org/policies/tiles/',
  ],
};
