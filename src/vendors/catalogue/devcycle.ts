import type { Vendor } from '../vendor.ts';

/** DevCycle: events of users, and their configuration by query. */
export const devcycle: Vendor = {
  id: 'devcycle',
  name: 'DevCycle',
  owner: 'Taplytics Inc.',
  country: 'CA',
  category: 'feature-flags',
  hosts: ['*.devcycle.com'],
  events: [
    { at: 'events[]', name: 'customType' },
    { at: 'events[]', name: 'type' },
  ],
  parameters: {
    'events[].target': { label: 'Variable', category: 'feature-flag' },
    customType: { label: 'Event name', category: 'event-name' },
  },
  sdks: ['@devcycle/js-client-sdk@1.47.10'],
  docs: ['https://docs.devcycle.com/sdk/client-side-sdks/javascript/'],
};
