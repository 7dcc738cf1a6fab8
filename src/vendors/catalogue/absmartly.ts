import type { Vendor } from '../vendor.ts';

/** ABsmartly: exposures, goals and attributes of units; unit ids are MD5 digests in base64url. */
export const absmartly: Vendor = {
  id: 'absmartly',
  name: 'ABsmartly',
  owner: 'ABsmartly B.V.',
  country: 'NL',
  category: 'ab-testing',
  hosts: ['*.absmartly.io'],
  signatures: [
    { headers: { 'x-agent': '^absmartly-' }, confidence: 0.98 },
    { fields: { 'units[].uid': '', publishedAt: '', hashed: '' }, confidence: 0.95 },
  ],
  events: [
    { at: 'goals[]', name: 'name', properties: 'properties' },
    { at: 'exposures[]', name: 'name' },
  ],
  parameters: {
    'units[].uid': { label: 'Unit, hashed', category: 'user-id' },
    'goals[].name': { label: 'Event name', category: 'event-name' },
    'exposures[].name': { label: 'Feature flag', category: 'feature-flag' },
    'exposures[].unit': { label: 'Kind of unit', category: 'other' },
  },
  links: { privacy: 'https://www.absmartly.com/privacy-policy' },
  sdks: ['@absmartly/javascript-sdk@1.13.4'],
  docs: ['https://docs.absmartly.com/APIs-and-SDKs/javascript-sdk'],
};
