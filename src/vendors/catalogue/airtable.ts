import type { Vendor } from '../vendor.ts';

export const airtable: Vendor = {
  id: 'airtable',
  name: 'Airtable',
  owner: 'Formagrid Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.airtable.com'],
  parameters: {
    filterByFormula: { label: 'Search filter', category: 'search-text' },
    text: { label: 'Message', category: 'message' },
    userLocale: { label: 'Language', category: 'device' },
    timeZone: { label: 'Time zone', category: 'timezone' },
    typecast: { label: 'Technical detail', category: 'other' },
    view: { label: 'View', category: 'other' },
  },
  links: { privacy: 'https://www.airtable.com/company/privacy' },
  docs: [
    'https://airtable.com/developers',
    'https://airtable.com/developers/web/api/list-records',
    'https://airtable.com/developers/web/api/create-comment',
  ],
};
