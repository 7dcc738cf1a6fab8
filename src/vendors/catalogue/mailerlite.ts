import type { Vendor } from '../vendor.ts';

export const mailerlite: Vendor = {
  id: 'mailerlite',
  name: 'MailerLite',
  owner: 'MailerLite, Inc.',
  parent: 'Vercom S.A.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.mailerlite.com', '*.mlcdn.com'],
  links: { privacy: 'https://www.mailerlite.com/legal/privacy-policy' },
  docs: ['https://developers.mailerlite.com/'],
};
