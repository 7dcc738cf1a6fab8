import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const hyperbolic: Vendor = {
  id: 'hyperbolic',
  name: 'Hyperbolic',
  owner: 'Hyperbolic Labs, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.hyperbolic.xyz'],
  parameters: {
    ...openAiRequests,
  },
  links: { privacy: 'https://www.hyperbolic.ai/privacy-policy' },
  docs: ['https://docs.hyperbolic.xyz/docs/rest-api'],
};
