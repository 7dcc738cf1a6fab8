import type { Vendor } from '../vendor.ts';

/** Constant Contact: embedded forms post to `/api/signup`. */
export const constantContact: Vendor = {
  id: 'constant-contact',
  name: 'Constant Contact',
  owner: 'Constant Contact, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.constantcontact.com', '*.ctctcdn.com', '*.rs6.net'],
  signatures: [
    {
      path: '/api/signup$',
      fields: { ca: '^[0-9a-f]{8}-[0-9a-f-]{27}$', source: '^EFD$', list: '' },
      confidence: 0.97,
    },
  ],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    first_name: { label: 'First name', category: 'name' },
    last_name: { label: 'Last name', category: 'name' },
    phone: { label: 'Phone number', category: 'phone' },
    company: { label: 'Company', category: 'company' },
    url: { label: 'Page address', category: 'page-url' },
    ca: { label: 'Account id (public)', category: 'other' },
    list: { label: 'Mailing list', category: 'other' },
    source: { label: 'Kind of form', category: 'other' },
    required: { label: 'Fields asked for', category: 'other' },
  },
  links: { privacy: 'https://www.constantcontact.com/legal/privacy-center' },
  docs: [
    'https://developer.constantcontact.com/',
    'https://static.ctctcdn.com/h/contacts-embedded-signup-assets/1.0.2/js/signup-form.js',
  ],
};
