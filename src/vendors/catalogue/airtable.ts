import type { Vendor } from '../vendor.ts';

export const airtable: Vendor = {
  id: 'airtable',
  name: 'Airtable',
  owner: 'Formagrid Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.airtable.com'],
  links: { privacy: 'https://www.airtable.com/company/privacy' },
  docs: ['https://airtable.com/developers'],
};
