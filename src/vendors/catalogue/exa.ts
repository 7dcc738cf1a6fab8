import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const exa: Vendor = {
  id: 'exa',
  name: 'Exa',
  owner: 'Exa Labs, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.exa.ai'],
  parameters: {
    query: { label: 'Search text', category: 'search-text' },
    'urls[]': { label: 'Attachment', category: 'other' },
    'summary.query': prompt,
    instructions: prompt,
  },
  links: { privacy: 'https://exa.ai/privacy-policy' },
  docs: ['https://docs.exa.ai/reference/search'],
};
