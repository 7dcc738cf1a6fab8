import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const deepinfra: Vendor = {
  id: 'deepinfra',
  name: 'DeepInfra',
  owner: 'Deep Infra, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.deepinfra.com'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://deepinfra.com/privacy' },
  docs: ['https://deepinfra.com/docs/openai_api'],
};
