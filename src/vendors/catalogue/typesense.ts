import type { Vendor } from '../vendor.ts';

export const typesense: Vendor = {
  id: 'typesense',
  name: 'Typesense Cloud',
  owner: 'Typesense, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.typesense.net'],
  events: [{ at: '', name: 'name', user: 'data.user_id', properties: 'data' }],
  endpoints: { '/analytics/events': { name: { label: 'Event name', category: 'event-name' } } },
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    filter_by: { label: 'Search filter', category: 'search-text' },
    'x-typesense-user-id': { label: 'User id', category: 'user-id' },
    'data.user_id': { label: 'User id', category: 'user-id' },
    'data.q': { label: 'Search text', category: 'search-text' },
    'x-typesense-api-key': { label: 'Search key', category: 'other' },
  },
  links: { privacy: 'https://typesense.org/privacy-policy/' },
  sdks: ['typesense@3.1.0'],
  docs: [
    'https://typesense.org/docs/',
    'https://typesense.org/docs/30.0/api/search.html',
    'https://typesense.org/docs/30.0/api/analytics-query-suggestions.html',
  ],
};
