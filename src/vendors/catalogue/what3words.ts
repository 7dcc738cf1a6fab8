import type { Vendor } from '../vendor.ts';

/** what3words: search text, positions, or the three words of a place (a square of three metres) in the query. */
export const what3words: Vendor = {
  id: 'what3words',
  name: 'what3words',
  owner: 'What3Words Limited',
  country: 'GB',
  category: 'maps',
  hosts: ['*.what3words.com'],
  parameters: {
    input: { label: 'Search text', category: 'search-text' },
    words: { label: 'Three words of a place', category: 'search-text' },
    coordinates: { label: 'Position', category: 'precise-location' },
    focus: { label: 'Position', category: 'precise-location' },
    selection: { label: 'Chosen place', category: 'search-text' },
    'raw-input': { label: 'Search text', category: 'search-text' },
    key: { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://what3words.com/privacy' },
  docs: ['https://developer.what3words.com/public-api/docs', 'https://developer.what3words.com/'],
};
