import type { Vendor } from '../vendor.ts';

export const googleForms: Vendor = {
  id: 'google-forms',
  name: 'Google Forms and Docs',
  owner: 'Google LLC',
  country: 'US',
  category: 'app-services',
  hosts: [
    'docs.google.com',
    'forms.gle',
    'sheets.googleapis.com',
    'script.google.com',
    'script.googleusercontent.com',
    'drive.google.com',
  ],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/forms'],
};
