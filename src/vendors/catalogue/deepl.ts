import type { Vendor } from '../vendor.ts';

export const deepl: Vendor = {
  id: 'deepl',
  name: 'DeepL',
  owner: 'DeepL SE',
  country: 'DE',
  category: 'ai',
  hosts: ['*.deepl.com'],
  parameters: {
    text: { label: 'Text to translate', category: 'message' },
    'text[]': { label: 'Text to translate', category: 'message' },
    context: { label: 'Context of the text', category: 'message' },
    file: { label: 'Uploaded file', category: 'message' },
    'file.filename': { label: 'File name', category: 'other' },
    target_lang: { label: 'Language asked for', category: 'other' },
    source_lang: { label: 'Language asked for', category: 'other' },
    glossary_id: { label: 'Glossary', category: 'other' },
    entries: { label: 'Glossary', category: 'message' },
  },
  links: { privacy: 'https://www.deepl.com/privacy' },
  docs: [
    'https://developers.deepl.com/',
    'https://developers.deepl.com/docs/api-reference/translate',
    'https://developers.deepl.com/docs/api-reference/document',
    'https://developers.deepl.com/docs/api-reference/improve-text',
  ],
};
