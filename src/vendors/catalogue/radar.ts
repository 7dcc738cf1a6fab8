import type { Vendor } from '../vendor.ts';

/**
 * Radar: `/v1/track` takes a user’s position; the geocoding and search APIs take text, addresses and positions in the
 * query.
 */
export const radar: Vendor = {
  id: 'radar',
  name: 'Radar',
  owner: 'Radar Labs, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.radar.io', '*.radar.com'],
  parameters: {
    userId: { label: 'User id', category: 'user-id' },
    deviceId: { label: 'Device id', category: 'device-id' },
    installId: { label: 'Install id', category: 'device-id' },
    sessionId: { label: 'Session id', category: 'session-id' },
    latitude: { label: 'Latitude', category: 'precise-location' },
    longitude: { label: 'Longitude', category: 'precise-location' },
    description: { label: 'Description of the user', category: 'other' },
    'metadata.*': { label: 'Custom attribute', category: 'other' },
    'tripOptions.externalId': { label: 'Trip id', category: 'other' },
    query: { label: 'Search text', category: 'search-text' },
    near: { label: 'Position', category: 'precise-location' },
    coordinates: { label: 'Position', category: 'precise-location' },
    sessionToken: { label: 'Session of the search', category: 'session-id' },
    postalCode: { label: 'Postcode', category: 'postal-address' },
    street: { label: 'Street', category: 'postal-address' },
    city: { label: 'City', category: 'coarse-location' },
    ip: { label: 'IP address', category: 'ip-address' },
    deviceType: { label: 'Device type', category: 'device' },
  },
  publicKeys: ['^(?:prj|org)_(?:live|test)_pk_'],
  links: { privacy: 'https://radar.com/privacy' },
  docs: ['https://docs.radar.com/api', 'https://docs.radar.com/sdk/web', 'https://docs.radar.com/'],
};
