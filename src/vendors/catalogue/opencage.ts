import type { Vendor } from '../vendor.ts';

/** OpenCage: `q` is an address or a position. */
export const opencage: Vendor = {
  id: 'opencage',
  name: 'OpenCage',
  owner: 'OpenCage GmbH',
  country: 'DE',
  category: 'maps',
  hosts: ['*.opencagedata.com'],
  parameters: {
    q: { label: 'Search text', category: 'search-text' },
    proximity: { label: 'Position', category: 'precise-location' },
    bounds: { label: 'Area', category: 'other' },
    countrycode: { label: 'Country', category: 'coarse-location' },
    language: { label: 'Language', category: 'device' },
    key: { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://opencagedata.com/gdpr' },
  docs: ['https://opencagedata.com/api'],
};
