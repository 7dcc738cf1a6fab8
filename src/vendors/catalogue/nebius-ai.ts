import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const nebiusAi: Vendor = {
  id: 'nebius-ai',
  name: 'Nebius AI',
  owner: 'Nebius B.V.',
  country: 'NL',
  category: 'ai',
  hosts: ['*.studio.nebius.ai', '*.studio.nebius.com', '*.tokenfactory.nebius.com'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://docs.nebius.com/legal/privacy' },
  docs: ['https://docs.studio.nebius.com/inference/api'],
};
