import type { Vendor } from '../vendor.ts';

export const searchspring: Vendor = {
  id: 'searchspring',
  name: 'Searchspring',
  owner: 'B7 Interactive LLC',
  parent: 'Athos Commerce',
  country: 'US',
  category: 'search',
  hosts: ['*.searchspring.net', '*.searchspring.io'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    userId: { label: 'Visitor id', category: 'cookie-id' },
    'context.userId': { label: 'Visitor id', category: 'cookie-id' },
    'context.shopperId': { label: 'User id', category: 'user-id' },
    shopper: { label: 'User id', category: 'user-id' },
    'context.sessionId': { label: 'Session id', category: 'session-id' },
    sessionId: { label: 'Session id', category: 'session-id' },
    'context.pageUrl': { label: 'Page address', category: 'page-url' },
    domain: { label: 'Page address', category: 'page-url' },
    pageLoadId: { label: 'Page view', category: 'other' },
    'context.iP': { label: 'IP address', category: 'ip-address' },
    'context.userAgent': { label: 'Browser', category: 'device' },
    lastViewed: { label: 'Items seen', category: 'interaction' },
    siteId: { label: 'Site (public)', category: 'other' },
  },
  links: { privacy: 'https://searchspring.com/privacy-policy/' },
  docs: ['https://docs.searchspring.com/', 'https://github.com/searchspring/snap'],
};
