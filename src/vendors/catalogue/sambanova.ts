import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const sambanova: Vendor = {
  id: 'sambanova',
  name: 'SambaNova Cloud',
  owner: 'SambaNova Systems, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.sambanova.ai'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://sambanova.ai/privacy-policy' },
  docs: ['https://docs.sambanova.ai/cloud/api-reference/endpoints/chat'],
};
