import type { Vendor } from '../vendor.ts';

export const mailjet: Vendor = {
  id: 'mailjet',
  name: 'Mailjet',
  owner: 'Mailjet SAS',
  parent: 'Sinch AB',
  country: 'FR',
  category: 'marketing-automation',
  hosts: ['*.mailjet.com'],
  links: { privacy: 'https://www.mailjet.com/legal/privacy-policy/' },
  docs: ['https://dev.mailjet.com/'],
};
