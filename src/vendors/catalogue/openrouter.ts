import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const openrouter: Vendor = {
  id: 'openrouter',
  name: 'OpenRouter',
  owner: 'OpenRouter, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.openrouter.ai'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://openrouter.ai/privacy' },
  docs: ['https://openrouter.ai/docs', 'https://openrouter.ai/docs/api-reference/chat-completion'],
};
