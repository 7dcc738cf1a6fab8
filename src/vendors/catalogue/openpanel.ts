import type { Vendor } from '../vendor.ts';

/** OpenPanel: one `track`, `identify` or `group` a request. */
export const openpanel: Vendor = {
  id: 'openpanel',
  name: 'OpenPanel',
  owner: 'OpenPanel AB',
  country: 'SE',
  category: 'product-analytics',
  hosts: ['api.openpanel.dev', 'openpanel.dev'],
  events: [{ at: '', name: 'payload.name' }],
  parameters: {
    'payload.name': { label: 'Event name', category: 'event-name' },
    profileId: { label: 'User id', category: 'user-id' },
  },
  sdks: ['@openpanel/web@1.4.1'],
  docs: ['https://openpanel.dev/docs/sdks/web'],
};
