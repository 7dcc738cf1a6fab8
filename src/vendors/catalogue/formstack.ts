import type { Vendor } from '../vendor.ts';

export const formstack: Vendor = {
  id: 'formstack',
  name: 'Formstack',
  owner: 'Intellistack, LLC',
  country: 'US',
  category: 'app-services',
  hosts: ['*.formstack.com'],
  links: { privacy: 'https://www.formstack.com/legal/privacy-policy' },
  docs: ['https://developers.formstack.com/'],
};
