import type { Vendor } from '../vendor.ts';

/** Sanity: queries with their values as `$name`, documents as mutations, files with their descriptions in the query. */
export const sanity: Vendor = {
  id: 'sanity',
  name: 'Sanity',
  owner: 'Sanity AS',
  country: 'NO',
  category: 'app-services',
  hosts: ['*.sanity.io', '*.sanity-cdn.com'],
  parameters: {
    'mutations[].create.*': { label: 'Document', category: 'message' },
    'mutations[].createOrReplace.*': { label: 'Document', category: 'message' },
    'mutations[].createIfNotExists.*': { label: 'Document', category: 'message' },
    'mutations[].patch.set.*': { label: 'Document', category: 'message' },
    query: { label: 'Query', category: 'other' },
    tag: { label: 'Tag', category: 'other' },
    filename: { label: 'File name', category: 'other' },
    creditLine: { label: 'Credit', category: 'other' },
  },
  links: { privacy: 'https://www.sanity.io/legal/privacy' },
  sdks: ['@sanity/client@7.28.0'],
  docs: ['https://www.sanity.io/docs', 'https://www.sanity.io/docs/http-reference/mutation'],
};
