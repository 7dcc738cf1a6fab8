import type { Vendor } from '../vendor.ts';

export const seline: Vendor = {
  id: 'seline',
  name: 'Seline',
  owner: 'Seline',
  country: 'DE',
  category: 'product-analytics',
  hosts: ['*.seline.com'],
  events: [{ at: '', name: 'name', user: 'visitorId', properties: 'data' }],
  parameters: {
    visitorId: { label: 'Visitor id', category: 'user-id' },
    'fields.userId': { label: 'User id', category: 'user-id' },
    'fields.name': { label: 'Name', category: 'name' },
    name: { label: 'Event name', category: 'event-name' },
    pathname: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
    token: { label: 'Project token (public)', category: 'other' },
  },
  links: { privacy: 'https://seline.com/privacy', dpa: 'https://seline.com/dpa' },
  sdks: ['@seline-analytics/web@1.0.5'],
  docs: ['https://seline.com/docs/api', 'https://www.npmjs.com/package/@seline-analytics/web'],
};
