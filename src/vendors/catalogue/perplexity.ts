import type { Vendor } from '../vendor.ts';

export const perplexity: Vendor = {
  id: 'perplexity',
  name: 'Perplexity',
  owner: 'Perplexity AI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.perplexity.ai'],
  links: { privacy: 'https://www.perplexity.ai/hub/legal/privacy-policy' },
  docs: ['https://docs.perplexity.ai/'],
};
