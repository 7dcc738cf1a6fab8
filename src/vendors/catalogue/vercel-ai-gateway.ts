import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const vercelAiGateway: Vendor = {
  id: 'vercel-ai-gateway',
  name: 'Vercel AI Gateway',
  owner: 'Vercel Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['ai-gateway.vercel.sh'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://vercel.com/legal/privacy-policy' },
  docs: ['https://vercel.com/docs/ai-gateway/openai-compat'],
};
