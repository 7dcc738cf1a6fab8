import type { Vendor } from '../vendor.ts';

export const yext: Vendor = {
  id: 'yext',
  name: 'Yext',
  owner: 'Yext, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.yext.com', '*.yextapis.com', '*.yext-pixel.com', '*.sitescdn.net', '*.yextevents.com'],
  signatures: [{ fields: { action: '^[A-Z_]+$', 'clientSdk.ANALYTICS': '' }, confidence: 0.97 }],
  events: [
    {
      at: '',
      name: 'action',
      user: 'visitor.externalId',
      properties: ['value', 'customTags', 'customValues', 'searchTerm', 'label', 'visitor'],
    },
  ],
  parameters: {
    action: { label: 'Event name', category: 'event-name' },
    searchTerm: { label: 'Search text', category: 'search-text' },
    pageUrl: { label: 'Page address', category: 'page-url' },
    destinationUrl: { label: 'Link', category: 'interaction' },
    referrerUrl: { label: 'Referrer', category: 'referrer' },
    sessionId: { label: 'Session id', category: 'session-id' },
    label: { label: 'Label', category: 'event-name' },
    'value.amount': { label: 'Amount', category: 'amount' },
    'visitor.externalId': { label: 'User id', category: 'user-id' },
    authorization: { label: 'API key (public)', category: 'other' },
    query: { label: 'Search text', category: 'search-text' },
    input: { label: 'Search text', category: 'search-text' },
    'browserAgent.*': { label: 'Device', category: 'device' },
    'ip.address': { label: 'IP address', category: 'ip-address' },
  },
  links: { privacy: 'https://www.yext.com/privacy-policy' },
  sdks: ['@yext/analytics@1.1.0'],
  docs: [
    'https://hitchhikers.yext.com/',
    'https://hitchhikers.yext.com/docs/eventsapis/events/events/',
    'https://hitchhikers.yext.com/docs/contentdeliveryapis/search/vertical-search/',
  ],
};
