import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const minimax: Vendor = {
  id: 'minimax',
  name: 'MiniMax',
  owner: 'MiniMax',
  country: 'CN',
  category: 'ai',
  hosts: ['*.minimax.io', '*.minimaxi.com', '*.minimax.chat'],
  parameters: {
    ...openAiRequests,
    text: prompt,
  },
  links: { privacy: 'https://www.minimax.io/platform/protocol/privacy-policy' },
  docs: ['https://www.minimax.io/platform/document/ChatCompletion_v2'],
};
