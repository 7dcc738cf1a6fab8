import type { Vendor } from '../vendor.ts';

export const swiftype: Vendor = {
  id: 'swiftype',
  name: 'Swiftype',
  owner: 'Elasticsearch B.V.',
  parent: 'Elastic N.V.',
  country: 'NL',
  category: 'search',
  hosts: ['*.swiftype.com', '*.swiftypecdn.com'],
  links: { privacy: 'https://www.elastic.co/legal/privacy-statement' },
  docs: ['https://swiftype.com/documentation'],
};
