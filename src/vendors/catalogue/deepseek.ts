import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const deepseek: Vendor = {
  id: 'deepseek',
  name: 'DeepSeek',
  owner: 'Hangzhou DeepSeek Artificial Intelligence Co., Ltd.',
  country: 'CN',
  category: 'ai',
  hosts: ['*.deepseek.com'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://www.deepseek.com/privacy' },
  docs: ['https://api-docs.deepseek.com/', 'https://api-docs.deepseek.com/api/create-chat-completion'],
};
