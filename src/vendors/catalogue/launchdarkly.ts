import type { Vendor } from '../vendor.ts';

/** LaunchDarkly: contexts as base64url in paths, events in bulk. */
export const launchdarkly: Vendor = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  owner: 'Catamorphic, Co.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.launchdarkly.com'],
  events: [{ at: '[]', name: 'key' }],
  parameters: {
    'organization.key': { label: 'Organisation', category: 'org-id' },
    '[].key': { label: 'Event or flag', category: 'event-name' },
    'context.key': { label: 'User id', category: 'user-id' },
    key: { label: 'User id', category: 'user-id' },
    'contextKeys.*': { label: 'User id', category: 'user-id' },
  },
  sdks: ['launchdarkly-js-client-sdk@3.9.5'],
  docs: ['https://launchdarkly.com/docs/sdk/client-side/javascript'],
};
