import type { Vendor } from '../vendor.ts';

export const typesense: Vendor = {
  id: 'typesense',
  name: 'Typesense Cloud',
  owner: 'Typesense, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.typesense.net'],
  links: { privacy: 'https://typesense.org/privacy-policy/' },
  docs: ['https://typesense.org/docs/'],
};
