import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const novitaAi: Vendor = {
  id: 'novita-ai',
  name: 'Novita AI',
  owner: 'Novita AI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.novita.ai'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://novita.ai/legal/privacy-policy' },
  docs: ['https://novita.ai/docs/api-reference/model-apis-llm-create-chat-completion'],
};
