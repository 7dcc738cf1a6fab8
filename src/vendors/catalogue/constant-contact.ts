import type { Vendor } from '../vendor.ts';

export const constantContact: Vendor = {
  id: 'constant-contact',
  name: 'Constant Contact',
  owner: 'Constant Contact, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.constantcontact.com', '*.ctctcdn.com', '*.rs6.net'],
  links: { privacy: 'https://www.constantcontact.com/legal/privacy-center' },
  docs: ['https://developer.constantcontact.com/'],
};
