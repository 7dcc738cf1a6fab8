import type { Vendor } from '../vendor.ts';

/** Pipedrive: persons through its HTTP API. What its chat widget, LeadBooster, sends is not documented. */
export const pipedrive: Vendor = {
  id: 'pipedrive',
  name: 'Pipedrive LeadBooster',
  owner: 'Pipedrive OÜ',
  country: 'EE',
  category: 'chat-support',
  hosts: ['*.pipedrive.com', '*.pipedriveassets.com'],
  endpoints: {
    '/api/v1/persons': {
      name: { label: 'Name', category: 'name' },
      email: { label: 'E-mail address', category: 'email' },
      'email[].value': { label: 'E-mail address', category: 'email' },
      phone: { label: 'Telephone number', category: 'phone' },
      'phone[].value': { label: 'Telephone number', category: 'phone' },
      term: { label: 'Search text', category: 'search-text' },
    },
  },
  links: { privacy: 'https://www.pipedrive.com/en/privacy' },
  docs: ['https://support.pipedrive.com/', 'https://developers.pipedrive.com/docs/api/v1/Persons'],
};
