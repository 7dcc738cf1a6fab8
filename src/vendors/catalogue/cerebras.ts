import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const cerebras: Vendor = {
  id: 'cerebras',
  name: 'Cerebras Inference',
  owner: 'Cerebras Systems, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.cerebras.ai'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://www.cerebras.ai/privacy-policy' },
  docs: ['https://inference-docs.cerebras.ai/api-reference/chat-completions'],
};
