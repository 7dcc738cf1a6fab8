import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const portkey: Vendor = {
  id: 'portkey',
  name: 'Portkey',
  owner: 'Portkey, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.portkey.ai'],
  parameters: {
    ...openAiRequests,
    'variables.*': prompt,
    value: { label: 'Feedback', category: 'other' },
    'metadata._user': { label: 'User id', category: 'user-id' },
  },
  links: { privacy: 'https://portkey.ai/privacy-policy' },
  docs: ['https://portkey.ai/docs/api-reference/inference-api/chat'],
};
