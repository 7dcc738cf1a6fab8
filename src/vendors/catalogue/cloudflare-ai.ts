import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const cloudflareAi: Vendor = {
  id: 'cloudflare-ai',
  name: 'Cloudflare AI Gateway',
  owner: 'Cloudflare, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['gateway.ai.cloudflare.com', 'api.cloudflare.com/client/v4/accounts/*/ai'],
  parameters: {
    ...openAiRequests,
    text: prompt,
    'text[]': prompt,
  },
  links: { privacy: 'https://www.cloudflare.com/privacypolicy/' },
  docs: ['https://developers.cloudflare.com/ai-gateway/usage/chat-completion/'],
};
