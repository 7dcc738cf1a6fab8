import type { Vendor } from '../vendor.ts';

/** Keen: one event per request, its collection in the path. */
export const keen: Vendor = {
  id: 'keen',
  name: 'Keen',
  owner: 'Keen.io Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.keen.io'],
  signatures: [
    { fields: { tracked_by: '^keen-tracking' }, confidence: 0.97 },
    { path: '/3\\.0/projects/[0-9a-f]{24}/events', confidence: 0.95 },
  ],
  events: [{ at: '', name: { urlPart: '/events/([^/]+)$' }, user: ['user.id', 'user_id', 'userId'], properties: '' }],
  parameters: {
    'user.uuid': { label: 'Browser id', category: 'device-id' },
    'tech.profile.*': { label: 'Device and browser', category: 'device' },
    'referrer.initial': { label: 'Referrer', category: 'referrer' },
    'referrer.full': { label: 'Referrer', category: 'referrer' },
    'referrer.domain': { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://keen.io/privacy/' },
  sdks: ['keen-tracking@5.0.1'],
  docs: ['https://keen.io/docs/api/#record-a-single-event'],
};
