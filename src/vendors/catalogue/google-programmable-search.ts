import type { Vendor } from '../vendor.ts';

export const googleProgrammableSearch: Vendor = {
  id: 'google-programmable-search',
  name: 'Google Programmable Search',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'search',
  hosts: ['www.googleapis.com/customsearch', 'customsearch.googleapis.com', 'cse.google.com', 'www.google.com/cse'],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/custom-search'],
};
