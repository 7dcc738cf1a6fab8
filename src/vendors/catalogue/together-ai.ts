import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const togetherAi: Vendor = {
  id: 'together-ai',
  name: 'Together AI',
  owner: 'Together Computer, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.together.xyz', '*.together.ai'],
  parameters: {
    ...openAiRequests,
    query: prompt,
    'documents[]': prompt,
    negative_prompt: prompt,
    image_url: { label: 'Attachment', category: 'other' },
  },
  links: { privacy: 'https://www.together.ai/privacy' },
  docs: ['https://docs.together.ai/', 'https://docs.together.ai/reference/chat-completions-1'],
};
