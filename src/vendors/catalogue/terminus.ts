import type { Vendor } from '../vendor.ts';

export const terminus: Vendor = {
  id: 'terminus',
  name: 'Terminus',
  owner: 'Terminus Software, Inc.',
  parent: 'DemandScience',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.terminus.services', '*.terminusplatform.com', '*.ramblechat.com'],
  links: { privacy: 'https://terminus.com/privacy-policy/' },
  docs: ['https://terminus.com/'],
};
