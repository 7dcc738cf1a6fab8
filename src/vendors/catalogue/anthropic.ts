import { anthropicRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const anthropic: Vendor = {
  id: 'anthropic',
  name: 'Anthropic',
  owner: 'Anthropic, PBC',
  country: 'US',
  category: 'ai',
  hosts: ['*.anthropic.com', '*.claude.ai'],
  parameters: {
    ...anthropicRequests,
  },
  links: {
    privacy: 'https://www.anthropic.com/legal/privacy',
    dpa: 'https://www.anthropic.com/legal/data-processing-addendum',
    subprocessors: 'https://trust.anthropic.com/',
  },
  sdks: ['@anthropic-ai/sdk@1.14.0'],
  docs: [
    'https://docs.anthropic.com/',
    'https://docs.claude.com/en/api/messages',
    'https://docs.claude.com/en/api/files-create',
  ],
};
