import type { Vendor } from '../vendor.ts';

export const googleProgrammableSearch: Vendor = {
  id: 'google-programmable-search',
  name: 'Google Programmable Search',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'search',
  hosts: ['www.googleapis.com/customsearch', 'customsearch.googleapis.com', 'cse.google.com', 'www.google.com/cse'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    exactTerms: { label: 'Search text', category: 'search-text' },
    orTerms: { label: 'Search text', category: 'search-text' },
    excludeTerms: { label: 'Search text', category: 'search-text' },
    userIp: { label: 'IP address', category: 'ip-address' },
    quotaUser: { label: 'User id', category: 'user-id' },
    siteSearch: { label: 'Site', category: 'other' },
    gl: { label: 'Country', category: 'coarse-location' },
    hl: { label: 'Language', category: 'device' },
    cx: { label: 'Search engine (public)', category: 'other' },
    key: { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: [
    'https://developers.google.com/custom-search',
    'https://developers.google.com/custom-search/v1/reference/rest/v1/cse/list',
  ],
};
