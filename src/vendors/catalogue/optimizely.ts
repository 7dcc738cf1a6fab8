import type { Vendor } from '../vendor.ts';

/** Optimizely: snapshots of visitors, and events of its data platform. */
export const optimizely: Vendor = {
  id: 'optimizely',
  name: 'Optimizely',
  owner: 'Optimizely North America Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.optimizely.com', 'api.zaius.com'],
  events: [
    { at: 'visitors[].snapshots[].events[]', name: 'key' },
    { at: '[]', name: 'action' },
  ],
  parameters: {
    visitor_id: { label: 'Visitor id', category: 'user-id' },
    'events[].key': { label: 'Event name', category: 'event-name' },
    '[].action': { label: 'Event name', category: 'event-name' },
    account_id: { label: 'Account (public)', category: 'other' },
  },
  sdks: ['@optimizely/optimizely-sdk@6.6.1'],
  docs: ['https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-browser-sdk'],
};
