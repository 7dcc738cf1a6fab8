import type { Vendor } from '../vendor.ts';

export const demandbase: Vendor = {
  id: 'demandbase',
  name: 'Demandbase',
  owner: 'Demandbase, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.demandbase.com', '*.company-target.com'],
  signatures: [
    { query: { page: '^https?://', page_title: '', referrer: '', key: '^[0-9a-f]{32}$' }, confidence: 0.92 },
  ],
  parameters: {
    page: { label: 'Page address', category: 'page-url' },
    page_title: { label: 'Page title', category: 'page-title' },
    key: { label: 'Key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.demandbase.com/privacy-policy/' },
  docs: ['https://support.demandbase.com/'],
};
