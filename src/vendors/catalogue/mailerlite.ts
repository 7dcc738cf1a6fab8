import type { Vendor } from '../vendor.ts';

export const mailerlite: Vendor = {
  id: 'mailerlite',
  name: 'MailerLite',
  owner: 'MailerLite, Inc.',
  parent: 'Vercom S.A.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.mailerlite.com', '*.mlcdn.com'],
  signatures: [{ fields: { 'ml-submit': '', anticsrf: '' }, confidence: 0.96 }],
  parameters: {
    'fields[email]': { label: 'E-mail address', category: 'email' },
    'fields[name]': { label: 'Name', category: 'name' },
    'fields[last_name]': { label: 'Last name', category: 'name' },
    'fields[phone]': { label: 'Phone number', category: 'phone' },
  },
  links: { privacy: 'https://www.mailerlite.com/legal/privacy-policy' },
  docs: ['https://developers.mailerlite.com/'],
};
