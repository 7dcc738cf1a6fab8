import type { Vendor } from '../vendor.ts';

/** Split: impressions with short field names; events with the user’s key in `key`. */
export const split: Vendor = {
  id: 'split',
  name: 'Split',
  owner: 'Split Software, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.split.io'],
  signatures: [
    { headers: { splitsdkversion: '' }, confidence: 0.99 },
    { fields: { '[].eventTypeId': '', '[].trafficTypeName': '', '[].key': '' }, confidence: 0.96 },
    { fields: { '[].f': '', '[].i[].k': '', '[].i[].t': '', '[].i[].m': '^\\d{13}$' }, confidence: 0.96 },
  ],
  events: [{ at: '[]', name: 'eventTypeId', user: 'key', properties: ['properties', 'value'] }],
  parameters: {
    '[].value': { label: 'Value', category: 'amount' },
    users: { label: 'User id', category: 'user-id' },
    eventTypeId: { label: 'Event name', category: 'event-name' },
    '[].key': { label: 'User id', category: 'user-id' },
    '[].f': { label: 'Feature flag', category: 'feature-flag' },
    '[].i[].k': { label: 'User id', category: 'user-id' },
  },
  publicKeys: ['^[a-z0-9]{40,64}$'],
  links: {
    privacy: 'https://www.harness.io/legal/privacy',
    dpa: 'https://www.harness.io/legal/dpa',
    subprocessors: 'https://www.harness.io/legal/subprocessors',
  },
  sdks: ['@splitsoftware/splitio@11.11.2'],
  docs: ['https://help.split.io/hc/en-us/articles/360020448791'],
};
