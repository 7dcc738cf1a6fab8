import type { Vendor } from '../vendor.ts';

/** HERE: search text, addresses and positions in the query of the search and routing APIs. */
export const here: Vendor = {
  id: 'here',
  name: 'HERE',
  owner: 'HERE Global B.V.',
  country: 'NL',
  category: 'maps',
  hosts: ['*.hereapi.com', '*.here.com'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    qq: { label: 'Address', category: 'postal-address' },
    at: { label: 'Position', category: 'precise-location' },
    in: { label: 'Area', category: 'other' },
    origin: { label: 'Position', category: 'precise-location' },
    destination: { label: 'Position', category: 'precise-location' },
    apiKey: { label: 'API key (public)', category: 'other' },
    apikey: { label: 'API key (public)', category: 'other' },
    lang: { label: 'Language', category: 'device' },
  },
  links: { privacy: 'https://legal.here.com/privacy' },
  docs: [
    'https://www.here.com/docs/bundle/geocoding-and-search-api-v7-api-reference/page/index.html',
    'https://www.here.com/docs/bundle/routing-api-v8-api-reference/page/index.html',
    'https://www.here.com/docs',
  ],
};
