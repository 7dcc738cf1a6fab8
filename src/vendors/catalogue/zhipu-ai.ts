import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const zhipuAi: Vendor = {
  id: 'zhipu-ai',
  name: 'Z.ai (Zhipu)',
  owner: 'Beijing Zhipu Huazhang Technology Co., Ltd.',
  country: 'CN',
  category: 'ai',
  hosts: ['open.bigmodel.cn', '*.z.ai'],
  parameters: {
    ...openAiRequests,
    user_id: { label: 'User id', category: 'user-id' },
    request_id: { label: 'Request id', category: 'other' },
  },
  links: { privacy: 'https://docs.z.ai/legal-agreement/privacy-policy' },
  docs: ['https://docs.z.ai/api-reference/llm/chat-completion'],
};
