import type { Vendor } from '../vendor.ts';

/** Split: impressions with short names, events with their keys. */
export const split: Vendor = {
  id: 'split',
  name: 'Split',
  owner: 'Split Software, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.split.io'],
  events: [{ at: '[]', name: 'eventTypeId' }],
  parameters: {
    users: { label: 'User id', category: 'user-id' },
    eventTypeId: { label: 'Event name', category: 'event-name' },
    '[].key': { label: 'User id', category: 'user-id' },
    '[].f': { label: 'Feature flag', category: 'feature-flag' },
    '[].i[].k': { label: 'User id', category: 'user-id' },
  },
  sdks: ['@splitsoftware/splitio@11.11.2'],
  docs: ['https://help.split.io/hc/en-us/articles/360020448791'],
};
