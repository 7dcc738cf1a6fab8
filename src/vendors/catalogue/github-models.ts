import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const githubModels: Vendor = {
  id: 'github-models',
  name: 'GitHub Models',
  owner: 'GitHub, Inc.',
  parent: 'Microsoft Corporation',
  country: 'US',
  category: 'ai',
  hosts: ['models.github.ai', 'models.inference.ai.azure.com'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://docs.github.com/site-policy/privacy-policies/github-privacy-statement' },
  docs: ['https://docs.github.com/en/rest/models/inference'],
};
