import type { Vendor } from '../vendor.ts';

export const embrace: Vendor = {
  id: 'embrace',
  name: 'Embrace',
  owner: 'Embrace Mobile, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.emb-api.com', '*.embrace.io'],
  links: { privacy: 'https://embrace.io/docs/privacy-policy/' },
  docs: ['https://embrace.io/docs/'],
};
