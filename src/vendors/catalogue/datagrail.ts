import type { Vendor } from '../vendor.ts';

export const datagrail: Vendor = {
  id: 'datagrail',
  name: 'DataGrail',
  owner: 'DataGrail, Inc.',
  country: 'US',
  category: 'consent',
  hosts: ['*.datagrail.io'],
  links: { privacy: 'https://www.datagrail.io/privacy-policy/' },
  docs: ['https://docs.datagrail.io/'],
};
