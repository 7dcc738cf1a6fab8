import type { Vendor } from '../vendor.ts';

/** LocationIQ: search text, parts of addresses and positions in the query. */
export const locationiq: Vendor = {
  id: 'locationiq',
  name: 'LocationIQ',
  owner: 'Unwired Labs (India) Pvt. Ltd.',
  country: 'IN',
  category: 'maps',
  hosts: ['*.locationiq.com'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    street: { label: 'Street', category: 'postal-address' },
    city: { label: 'City', category: 'coarse-location' },
    county: { label: 'State', category: 'coarse-location' },
    state: { label: 'State', category: 'coarse-location' },
    postalcode: { label: 'Postcode', category: 'postal-address' },
    lat: { label: 'Latitude', category: 'precise-location' },
    lon: { label: 'Longitude', category: 'precise-location' },
    key: { label: 'Access token (public)', category: 'other' },
  },
  publicKeys: ['^pk.[0-9a-f]{32}$'],
  links: { privacy: 'https://locationiq.com/privacy' },
  docs: ['https://docs.locationiq.com/reference/search', 'https://docs.locationiq.com/'],
};
