import type { Vendor } from '../vendor.ts';

/** 6sense: an image request per page view; companies are looked up by IP address. */
export const sixsense: Vendor = {
  id: 'sixsense',
  name: '6sense',
  owner: '6Sense Insights, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.6sc.co', '*.6sense.com'],
  signatures: [
    { query: { svisitor: '', visitor: '', session: '', event: '^a_' }, confidence: 0.97 },
    { path: '/v1/beacon/img\\.gif$', query: { svisitor: '' }, confidence: 0.97 },
  ],
  events: [{ at: '', name: 'event' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    token: { label: 'Token (public)', category: 'other' },
    visitor: { label: 'Cookie id', category: 'cookie-id' },
    svisitor: { label: 'Cookie id', category: 'cookie-id' },
    session: { label: 'Session id', category: 'session-id' },
    pageViewId: { label: 'Page address', category: 'page-url' },
    pageURL: { label: 'Page address', category: 'page-url' },
    q: { label: 'What was seen', category: 'other' },
    referrer: { label: 'Referrer', category: 'referrer' },
    title: { label: 'Page title', category: 'page-title' },
  },
  links: { privacy: 'https://6sense.com/privacy-policy/' },
  docs: ['https://support.6sense.com/'],
};
