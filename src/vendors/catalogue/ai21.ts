import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const ai21: Vendor = {
  id: 'ai21',
  name: 'AI21 Labs',
  owner: 'AI21 Labs Ltd.',
  country: 'IL',
  category: 'ai',
  hosts: ['*.ai21.com'],
  parameters: {
    ...openAiRequests,
    text: prompt,
    question: prompt,
    context: prompt,
  },
  links: { privacy: 'https://www.ai21.com/privacy-policy/' },
  docs: ['https://docs.ai21.com/reference/jamba-1-6-api-ref'],
};
