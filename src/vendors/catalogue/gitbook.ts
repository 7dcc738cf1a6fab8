import type { Vendor } from '../vendor.ts';

export const gitbook: Vendor = {
  id: 'gitbook',
  name: 'GitBook',
  owner: 'GitBook Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.gitbook.com', '*.gitbook.io'],
  events: [{ at: 'events[]', name: 'type', user: 'session.visitorId', properties: ['query', 'feedback'] }],
  parameters: {
    'session.visitorId': { label: 'Visitor id', category: 'cookie-id' },
    'session.sessionId': { label: 'Session id', category: 'session-id' },
    'session.userAgent': { label: 'Browser', category: 'device' },
    'session.referrer': { label: 'Referrer', category: 'referrer' },
    'session.language': { label: 'Language', category: 'device' },
    'location.url': { label: 'Page address', category: 'page-url' },
    query: { label: 'Search text', category: 'search-text' },
    'feedback.comment': { label: 'Comment', category: 'message' },
    'events[].type': { label: 'Event name', category: 'event-name' },
  },
  links: { privacy: 'https://policies.gitbook.com/privacy-and-security/statement' },
  docs: [
    'https://docs.gitbook.com/',
    'https://gitbook.com/docs/developers/gitbook-api/api-reference/docs-sites/site-insights',
  ],
};
