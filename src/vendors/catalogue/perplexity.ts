import { openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const perplexity: Vendor = {
  id: 'perplexity',
  name: 'Perplexity',
  owner: 'Perplexity AI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.perplexity.ai'],
  parameters: {
    ...openAiRequests,
    query: { label: 'Search text', category: 'search-text' },
    'query[]': { label: 'Search text', category: 'search-text' },
    'user_location.latitude': { label: 'Latitude', category: 'precise-location' },
    'user_location.longitude': { label: 'Longitude', category: 'precise-location' },
    'user_location.country': { label: 'Country', category: 'coarse-location' },
  },
  links: { privacy: 'https://www.perplexity.ai/hub/legal/privacy-policy' },
  docs: ['https://docs.perplexity.ai/', 'https://docs.perplexity.ai/api-reference/chat-completions-post'],
};
