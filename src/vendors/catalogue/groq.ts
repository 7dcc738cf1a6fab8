import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const groq: Vendor = {
  id: 'groq',
  name: 'Groq',
  owner: 'Groq, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.groq.com'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://groq.com/privacy-policy' },
  docs: ['https://console.groq.com/docs', 'https://console.groq.com/docs/api-reference'],
};
