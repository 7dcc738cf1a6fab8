import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const openai: Vendor = {
  id: 'openai',
  name: 'OpenAI',
  owner: 'OpenAI, L.L.C.',
  country: 'US',
  category: 'ai',
  hosts: ['*.openai.com', '*.chatgpt.com', '*.oaistatic.com', '*.oaiusercontent.com'],
  parameters: {
    ...openAiRequests,
  },
  links: {
    privacy: 'https://openai.com/policies/privacy-policy/',
    dpa: 'https://openai.com/policies/data-processing-addendum/',
    subprocessors: 'https://openai.com/policies/sub-processor-list/',
  },
  sdks: ['openai@6.30.1'],
  docs: [
    'https://platform.openai.com/docs',
    'https://platform.openai.com/docs/api-reference/chat/create',
    'https://platform.openai.com/docs/api-reference/responses/create',
    'https://platform.openai.com/docs/api-reference/images/create',
    'https://platform.openai.com/docs/api-reference/audio/createTranscription',
  ],
};
