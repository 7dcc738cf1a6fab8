import type { Vendor } from '../vendor.ts';

export const swiftype: Vendor = {
  id: 'swiftype',
  name: 'Swiftype',
  owner: 'Elasticsearch B.V.',
  parent: 'Elastic N.V.',
  country: 'NL',
  category: 'search',
  hosts: ['*.swiftype.com', '*.swiftypecdn.com'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    'search_fields.*': { label: 'Technical detail', category: 'other' },
    doc_id: { label: 'Document', category: 'interaction' },
    engine_key: { label: 'Search engine (public)', category: 'other' },
    query: { label: 'Search text', category: 'search-text' },
  },
  links: { privacy: 'https://www.elastic.co/legal/privacy-statement' },
  docs: ['https://swiftype.com/documentation', 'https://swiftype.com/documentation/site-search'],
};
