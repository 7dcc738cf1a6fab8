import type { Vendor } from '../vendor.ts';

export const doofinder: Vendor = {
  id: 'doofinder',
  name: 'Doofinder',
  owner: 'Doofinder S.L.',
  country: 'ES',
  category: 'search',
  hosts: ['*.doofinder.com'],
  parameters: {
    query: { label: 'Search text', category: 'search-text' },
    session_id: { label: 'Session id', category: 'session-id' },
    dfid: { label: 'Item', category: 'other' },
    hashid: { label: 'Search engine (public)', category: 'other' },
    title: { label: 'Item', category: 'other' },
    price: { label: 'Price', category: 'amount' },
  },
  links: { privacy: 'https://www.doofinder.com/en/privacy-policy' },
  docs: ['https://docs.doofinder.com/', 'https://docs.doofinder.com/api/search/v6/'],
};
