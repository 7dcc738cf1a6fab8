import type { Vendor } from '../vendor.ts';

export const googleTranslate: Vendor = {
  id: 'google-translate',
  name: 'Google Translate',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'ai',
  hosts: [
    'www.googleapis.com/language/translate',
    'translate.googleapis.com',
    'translate.google.com',
    'translate-pa.googleapis.com',
    'translation.googleapis.com',
  ],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://cloud.google.com/translate/docs'],
};
