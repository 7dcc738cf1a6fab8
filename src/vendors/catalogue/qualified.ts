import type { Vendor } from '../vendor.ts';

export const qualified: Vendor = {
  id: 'qualified',
  name: 'Qualified',
  owner: 'Qualified.com, Inc.',
  parent: 'Salesforce, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.qualified.com'],
  links: { privacy: 'https://www.qualified.com/privacy' },
  docs: ['https://help.qualified.com/'],
};
