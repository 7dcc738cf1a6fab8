import type { Vendor } from '../vendor.ts';

/** GrowthBook: `/track` carries events with attributes and context. */
export const growthbook: Vendor = {
  id: 'growthbook',
  name: 'GrowthBook',
  owner: 'GrowthBook, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.growthbook.io', '*.gb-ingest.com'],
  events: [{ at: '[]', name: 'event_name' }],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    'properties_json.feature': { label: 'Feature flag', category: 'feature-flag' },
    'attributes.query': { label: 'Page address', category: 'page-url' },
    'context_json.query': { label: 'Page address', category: 'page-url' },
  },
  sdks: ['@growthbook/growthbook@1.8.0'],
  docs: ['https://docs.growthbook.io/lib/js'],
};
