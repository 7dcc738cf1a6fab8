import type { Vendor } from '../vendor.ts';

export const apollo: Vendor = {
  id: 'apollo',
  name: 'Apollo.io',
  owner: 'ZenLeads Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.apollo.io', '*.aplo-evnt.com'],
  links: { privacy: 'https://www.apollo.io/privacy-policy' },
  docs: ['https://docs.apollo.io/'],
};
