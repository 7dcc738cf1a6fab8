import type { Vendor } from '../vendor.ts';

export const meilisearch: Vendor = {
  id: 'meilisearch',
  name: 'Meilisearch Cloud',
  owner: 'Meili SAS',
  country: 'FR',
  category: 'search',
  hosts: ['*.meilisearch.io', '*.meilisearch.com'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    filter: { label: 'Search filter', category: 'search-text' },
    'filter[]': { label: 'Search filter', category: 'search-text' },
    'filter[][]': { label: 'Search filter', category: 'search-text' },
    facetQuery: { label: 'Search text', category: 'search-text' },
    'messages[].content': { label: 'Prompt', category: 'message' },
  },
  links: { privacy: 'https://www.meilisearch.com/privacy-policy' },
  sdks: ['meilisearch@0.62.0'],
  docs: [
    'https://www.meilisearch.com/docs',
    'https://www.meilisearch.com/docs/reference/api/search',
    'https://www.meilisearch.com/docs/reference/api/multi_search',
  ],
};
