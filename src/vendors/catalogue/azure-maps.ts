import type { Vendor } from '../vendor.ts';

/** Azure Maps: search text, parts of addresses and positions in the query. */
export const azureMaps: Vendor = {
  id: 'azure-maps',
  name: 'Azure Maps and Bing Maps',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'maps',
  hosts: ['*.atlas.microsoft.com', '*.virtualearth.net', 'www.bing.com/maps', 'www.bing.com/api/maps'],
  parameters: {
    query: { label: 'Search text', category: 'search-text' },
    q: { label: 'Search text', category: 'search-text' },
    addressLine: { label: 'Street', category: 'postal-address' },
    locality: { label: 'City', category: 'coarse-location' },
    adminDistrict: { label: 'State', category: 'coarse-location' },
    postalCode: { label: 'Postcode', category: 'postal-address' },
    coordinates: { label: 'Position', category: 'precise-location' },
    lat: { label: 'Latitude', category: 'precise-location' },
    lon: { label: 'Longitude', category: 'precise-location' },
    ip: { label: 'IP address', category: 'ip-address' },
    streetName: { label: 'Street', category: 'postal-address' },
    municipality: { label: 'City', category: 'coarse-location' },
    'subscription-key': { label: 'Subscription key', category: 'secret' },
    'x-ms-client-id': { label: 'Client id of the account', category: 'other' },
  },
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: [
    'https://learn.microsoft.com/rest/api/maps/search/get-geocoding',
    'https://learn.microsoft.com/rest/api/maps/search/get-reverse-geocoding',
    'https://learn.microsoft.com/rest/api/maps/geolocation/get-ip-to-location',
    'https://learn.microsoft.com/azure/azure-maps/',
  ],
};
