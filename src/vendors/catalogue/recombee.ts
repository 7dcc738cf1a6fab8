import type { Vendor } from '../vendor.ts';

export const recombee: Vendor = {
  id: 'recombee',
  name: 'Recombee',
  owner: 'Recombee, s.r.o.',
  country: 'CZ',
  category: 'search',
  hosts: ['*.recombee.com'],
  signatures: [{ query: { frontend_timestamp: '^\\d{10}$', frontend_sign: '^[0-9a-f]{40}$' }, confidence: 0.97 }],
  parameters: {
    userId: { label: 'User id', category: 'user-id' },
    targetUserId: { label: 'User id', category: 'user-id' },
    searchQuery: { label: 'Search text', category: 'search-text' },
    price: { label: 'Price', category: 'amount' },
    profit: { label: 'Profit', category: 'amount' },
    sessionId: { label: 'Session id', category: 'session-id' },
    itemId: { label: 'Item', category: 'other' },
    recommId: { label: 'Recommendation', category: 'other' },
    portion: { label: 'Share seen', category: 'interaction' },
    duration: { label: 'Time on the item', category: 'interaction' },
    rating: { label: 'Rating', category: 'interaction' },
    scenario: { label: 'Scenario', category: 'other' },
    frontend_sign: { label: 'Signature of the request', category: 'other' },
    amount: { label: 'Quantity', category: 'other' },
  },
  links: { privacy: 'https://www.recombee.com/privacy-policy' },
  sdks: ['recombee-js-api-client@6.2.1'],
  docs: [
    'https://docs.recombee.com/',
    'https://docs.recombee.com/api#add-detail-view',
    'https://docs.recombee.com/api#search-items',
  ],
};
