import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const xai: Vendor = {
  id: 'xai',
  name: 'xAI',
  owner: 'X.AI Corp.',
  country: 'US',
  category: 'ai',
  hosts: ['*.x.ai', '*.grok.com'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://x.ai/legal/privacy-policy' },
  docs: ['https://docs.x.ai/', 'https://docs.x.ai/docs/api-reference'],
};
