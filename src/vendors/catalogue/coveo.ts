import type { Vendor } from '../vendor.ts';

export const coveo: Vendor = {
  id: 'coveo',
  name: 'Coveo',
  owner: 'Coveo Solutions Inc.',
  country: 'CA',
  category: 'search',
  hosts: ['*.coveo.com'],
  links: { privacy: 'https://www.coveo.com/en/company/privacy' },
  docs: ['https://docs.coveo.com/'],
};
