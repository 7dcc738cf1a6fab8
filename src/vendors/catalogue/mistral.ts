import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const mistral: Vendor = {
  id: 'mistral',
  name: 'Mistral AI',
  owner: 'Mistral AI SAS',
  country: 'FR',
  category: 'ai',
  hosts: ['*.mistral.ai'],
  parameters: {
    ...openAiRequests,
    'document.document_url': { label: 'Attachment', category: 'other' },
    'document.image_url': { label: 'Attachment', category: 'other' },
    inputs: prompt,
    'inputs[].content': prompt,
    agent_id: { label: 'Agent', category: 'other' },
  },
  links: {
    privacy: 'https://legal.mistral.ai/terms/privacy-policy',
    dpa: 'https://legal.mistral.ai/terms/data-processing-addendum',
  },
  docs: ['https://docs.mistral.ai/', 'https://docs.mistral.ai/api/'],
};
