import type { Vendor } from '../vendor.ts';

/** GoSquared: page views as queries, events as JSON. */
export const gosquared: Vendor = {
  id: 'gosquared',
  name: 'GoSquared',
  owner: 'GoSquared Limited',
  country: 'GB',
  category: 'product-analytics',
  hosts: ['*.gosquared.com', 'd1l6p2sc9645hc.cloudfront.net'],
  signatures: [
    { query: { site_token: '^GSN-' }, confidence: 0.98 },
    { query: { a: '^GSN-' }, confidence: 0.98 },
  ],
  events: [
    { at: '', name: 'event.name', user: 'person_id', properties: 'event.data' },
    { at: '', name: 'name', user: 'person_id', properties: 'data' },
  ],
  parameters: {
    a: { label: 'Project token (public)', category: 'other' },
    id: { label: 'User id', category: 'user-id' },
    person_id: { label: 'User id', category: 'user-id' },
    visitor_id: { label: 'Cookie id', category: 'cookie-id' },
    'page.url': { label: 'Page address', category: 'page-url' },
    'page.title': { label: 'Page title', category: 'page-title' },
    'page.previous': { label: 'Referrer', category: 'referrer' },
    email: { label: 'E-mail address', category: 'email' },
    'event.name': { label: 'Event name', category: 'event-name' },
  },
  publicKeys: ['^GSN-\\d+-[A-Z]$'],
  links: { privacy: 'https://www.gosquared.com/legal/privacy/' },
  docs: ['https://www.gosquared.com/docs/'],
};
