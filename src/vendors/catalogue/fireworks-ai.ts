import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const fireworksAi: Vendor = {
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  owner: 'Fireworks AI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.fireworks.ai'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://fireworks.ai/privacy-policy' },
  docs: ['https://docs.fireworks.ai/', 'https://docs.fireworks.ai/api-reference/post-chatcompletions'],
};
