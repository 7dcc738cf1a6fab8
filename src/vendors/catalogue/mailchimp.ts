import type { Vendor } from '../vendor.ts';

/** Mailchimp: sign-up forms, with the account (`u`) and the list (`id`) in the query. */
export const mailchimp: Vendor = {
  id: 'mailchimp',
  name: 'Mailchimp',
  owner: 'Intuit Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: [
    '*.list-manage.com',
    '*.mailchimp.com',
    '*.chimpstatic.com',
    '*.mcusercontent.com',
    '*.mailchimpapp.net',
    '*.chimpify.com',
  ],
  signatures: [{ query: { u: '^[0-9a-f]{25}$', id: '^[0-9a-f]{10}$' }, confidence: 0.96 }],
  parameters: {
    EMAIL: { label: 'E-mail address', category: 'email' },
    MERGE0: { label: 'E-mail address', category: 'email' },
    FNAME: { label: 'First name', category: 'name' },
    MERGE1: { label: 'First name', category: 'name' },
    LNAME: { label: 'Last name', category: 'name' },
    MERGE2: { label: 'Last name', category: 'name' },
    PHONE: { label: 'Phone number', category: 'phone' },
    BIRTHDAY: { label: 'Date of birth', category: 'other' },
    ADDRESS: { label: 'Postal address', category: 'postal-address' },
    COMPANY: { label: 'Organisation', category: 'company' },
    u: { label: 'Account id (public)', category: 'other' },
    id: { label: 'List (public)', category: 'other' },
  },
  links: { privacy: 'https://www.intuit.com/privacy/statement/' },
  docs: ['https://mailchimp.com/developer/'],
};
