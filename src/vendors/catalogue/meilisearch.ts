import type { Vendor } from '../vendor.ts';

export const meilisearch: Vendor = {
  id: 'meilisearch',
  name: 'Meilisearch Cloud',
  owner: 'Meili SAS',
  country: 'FR',
  category: 'search',
  hosts: ['*.meilisearch.io', '*.meilisearch.com'],
  links: { privacy: 'https://www.meilisearch.com/privacy-policy' },
  docs: ['https://www.meilisearch.com/docs'],
};
