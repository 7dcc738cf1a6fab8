import type { Vendor } from '../vendor.ts';

export const googleGemini: Vendor = {
  id: 'google-gemini',
  name: 'Google Gemini API',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'ai',
  hosts: [
    'generativelanguage.googleapis.com',
    'aiplatform.googleapis.com',
    'firebasevertexai.googleapis.com',
    '*-aiplatform.googleapis.com',
  ],
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/terms/data-processing-addendum',
    subprocessors: 'https://cloud.google.com/terms/subprocessors',
  },
  docs: ['https://ai.google.dev/'],
};
