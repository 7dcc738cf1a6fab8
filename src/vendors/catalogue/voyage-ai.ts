import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const voyageAi: Vendor = {
  id: 'voyage-ai',
  name: 'Voyage AI',
  owner: 'Voyage AI Innovations, Inc.',
  parent: 'MongoDB, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.voyageai.com'],
  parameters: {
    input: prompt,
    'input[]': prompt,
    query: prompt,
    'documents[]': prompt,
    'inputs[].content[].text': prompt,
    model: { label: 'Model', category: 'other' },
  },
  links: { privacy: 'https://www.voyageai.com/privacy' },
  docs: ['https://docs.voyageai.com/reference/embeddings-api'],
};
