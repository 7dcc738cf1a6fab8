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
  parameters: {
    emailAddress: { label: 'E-mail address', category: 'email' },
    'entry.*': { label: 'Answer', category: 'message' },
    'values[][]': { label: 'Cell', category: 'message' },
    fullText: { label: 'Search text', category: 'search-text' },
    q: { label: 'Search text', category: 'search-text' },
  },
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: [
    'https://developers.google.com/forms',
    'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/append',
  ],
};
