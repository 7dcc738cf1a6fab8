import type { Vendor } from '../vendor.ts';

/** Keen: one event a request, its collection in the path. */
export const keen: Vendor = {
  id: 'keen',
  name: 'Keen',
  owner: 'Keen.io Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['api.keen.io'],
  events: [],
  parameters: {
    'user.uuid': { label: 'Browser id', category: 'device-id' },
    'tech.profile.*': { label: 'Device and browser', category: 'device' },
    'referrer.initial': { label: 'Referrer', category: 'referrer' },
    'referrer.full': { label: 'Referrer', category: 'referrer' },
    'referrer.domain': { label: 'Referrer', category: 'referrer' },
  },
  sdks: ['keen-tracking@5.0.1'],
  docs: ['https://keen.io/docs/api/#record-a-single-event'],
};
