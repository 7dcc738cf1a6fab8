import type { Vendor } from '../vendor.ts';

export const partnerstack: Vendor = {
  id: 'partnerstack',
  name: 'PartnerStack',
  owner: 'GrowSumo Inc.',
  country: 'CA',
  category: 'advertising',
  hosts: ['*.partnerlinks.io', '*.partnerstack.com', '*.grsm.io', '*.growsumo.com'],
  links: { privacy: 'https://partnerstack.com/policies/privacy' },
  docs: ['https://docs.partnerstack.com/'],
};
