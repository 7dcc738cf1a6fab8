import type { Vendor } from '../vendor.ts';

/** GrowthBook: `/track` carries events with attributes and context. */
export const growthbook: Vendor = {
  id: 'growthbook',
  name: 'GrowthBook',
  owner: 'GrowthBook, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.growthbook.io', '*.gb-ingest.com'],
  signatures: [
    { fields: { '[].event_name': '', '[].sdk_language': '', '[].properties_json.feature': '' }, confidence: 0.95 },
    { path: '/(?:api/(?:eval|features)|sub)/sdk-[A-Za-z0-9]{15,17}$', confidence: 0.97 },
  ],
  events: [{ at: '[]', name: 'event_name', user: 'user_id', properties: ['properties_json', 'context_json'] }],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    'properties_json.feature': { label: 'Feature flag', category: 'feature-flag' },
    'attributes.query': { label: 'Page address', category: 'page-url' },
    'context_json.query': { label: 'Page address', category: 'page-url' },
  },
  publicKeys: ['^sdk-[A-Za-z0-9]{12,}$'],
  software: { name: 'GrowthBook', isUsuallyProxied: true },
  links: {
    privacy: 'https://www.growthbook.io/legal/privacy-policy/2023-07-24',
    dpa: 'https://www.growthbook.io/legal',
  },
  sdks: ['@growthbook/growthbook@1.8.0'],
  docs: ['https://docs.growthbook.io/lib/js'],
};
