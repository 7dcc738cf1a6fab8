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
  parameters: {
    q: { label: 'Text to translate', category: 'message' },
    'q[]': { label: 'Text to translate', category: 'message' },
    'contents[]': { label: 'Text to translate', category: 'message' },
    target: { label: 'Language asked for', category: 'other' },
    source: { label: 'Language asked for', category: 'other' },
    targetLanguageCode: { label: 'Language asked for', category: 'other' },
    tl: { label: 'Language asked for', category: 'other' },
    sl: { label: 'Language asked for', category: 'other' },
  },
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: [
    'https://cloud.google.com/translate/docs',
    'https://cloud.google.com/translate/docs/reference/rest/v2/translate',
    'https://cloud.google.com/translate/docs/reference/rest/v3/projects/translateText',
  ],
};
