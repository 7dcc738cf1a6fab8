import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const moonshotAi: Vendor = {
  id: 'moonshot-ai',
  name: 'Moonshot AI',
  owner: 'Beijing Moonshot AI Co., Ltd.',
  country: 'CN',
  category: 'ai',
  hosts: ['*.moonshot.cn', '*.moonshot.ai'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://platform.moonshot.ai/docs/agreement/userprivacy' },
  docs: ['https://platform.moonshot.ai/docs/api/chat'],
};
