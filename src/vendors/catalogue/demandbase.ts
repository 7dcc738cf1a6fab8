import type { Vendor } from '../vendor.ts';

export const demandbase: Vendor = {
  id: 'demandbase',
  name: 'Demandbase',
  owner: 'Demandbase, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.demandbase.com', '*.company-target.com'],
  links: { privacy: 'https://www.demandbase.com/privacy-policy/' },
  docs: ['https://support.demandbase.com/'],
};
