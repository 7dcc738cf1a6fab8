import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const jinaAi: Vendor = {
  id: 'jina-ai',
  name: 'Jina AI',
  owner: 'Jina AI GmbH',
  parent: 'Elastic N.V.',
  country: 'DE',
  category: 'ai',
  hosts: ['*.jina.ai'],
  parameters: {
    input: prompt,
    'input[]': prompt,
    'input[].text': prompt,
    'input[].image': { label: 'Attachment', category: 'other' },
    query: prompt,
    'documents[]': prompt,
    q: { label: 'Search text', category: 'search-text' },
    model: { label: 'Model', category: 'other' },
  },
  links: { privacy: 'https://jina.ai/legal/#privacy-policy' },
  docs: ['https://jina.ai/embeddings/', 'https://jina.ai/reranker/'],
};
