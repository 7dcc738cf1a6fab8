import type { Vendor } from '../vendor.ts';

/** Mapbox: search text and positions in the query of the search and geocoding APIs; Mapbox GL reports loads of maps. */
export const mapbox: Vendor = {
  id: 'mapbox',
  name: 'Mapbox',
  owner: 'Mapbox, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.mapbox.com', '*.mapbox.cn'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    proximity: { label: 'Position', category: 'precise-location' },
    origin: { label: 'Position', category: 'precise-location' },
    longitude: { label: 'Longitude', category: 'precise-location' },
    latitude: { label: 'Latitude', category: 'precise-location' },
    session_token: { label: 'Session of the search', category: 'session-id' },
    access_token: { label: 'Access token (public)', category: 'other' },
    address_line1: { label: 'Street', category: 'postal-address' },
    street: { label: 'Street', category: 'postal-address' },
    address_number: { label: 'House number', category: 'other' },
    place: { label: 'City', category: 'coarse-location' },
    postcode: { label: 'Postcode', category: 'postal-address' },
    region: { label: 'State', category: 'coarse-location' },
    bbox: { label: 'Area', category: 'other' },
    userId: { label: 'Anonymous id', category: 'device-id' },
    sessionId: { label: 'Session id', category: 'session-id' },
    skuToken: { label: 'Session of the map', category: 'session-id' },
    sdkIdentifier: { label: 'Library', category: 'other' },
  },
  publicKeys: ['^pk.eyJ'],
  links: { privacy: 'https://www.mapbox.com/legal/privacy' },
  docs: [
    'https://docs.mapbox.com/api/search/search-box/',
    'https://docs.mapbox.com/api/search/geocoding/',
    'https://github.com/mapbox/mapbox-gl-js/blob/main/src/util/mapbox.ts',
    'https://docs.mapbox.com/mapbox-gl-js/guides/browser-testing/',
  ],
};
