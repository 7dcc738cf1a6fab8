import type { Vendor } from '../vendor.ts';

export const googleApis: Vendor = {
  id: 'google-apis',
  name: 'Google APIs',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.googleapis.com'],
  parameters: {
    key: { label: 'API key (public)', category: 'other' },
    'document.content': { label: 'Text to be analysed', category: 'message' },
    'config.speechContexts[].phrases[]': { label: 'Text to be recognised', category: 'message' },
    'input.text': { label: 'Text to be spoken', category: 'message' },
    'inputs[].text': { label: 'Text', category: 'message' },
  },
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/terms/data-processing-addendum',
  },
  docs: [
    'https://developers.google.com/apis-explorer',
    'https://cloud.google.com/natural-language/docs/reference/rest/v1/documents/analyzeEntities',
  ],
};
