import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const tavily: Vendor = {
  id: 'tavily',
  name: 'Tavily',
  owner: 'Tavily, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.tavily.com'],
  parameters: {
    query: { label: 'Search text', category: 'search-text' },
    urls: { label: 'Attachment', category: 'other' },
    'urls[]': { label: 'Attachment', category: 'other' },
    country: { label: 'Country asked about', category: 'other' },
    instructions: prompt,
    input: prompt,
    comment: { label: 'Feedback', category: 'message' },
    session_id: { label: 'Session id', category: 'session-id' },
    'used_urls[]': { label: 'Attachment', category: 'other' },
  },
  links: { privacy: 'https://www.tavily.com/privacy' },
  sdks: ['@tavily/core@0.7.13'],
  docs: ['https://docs.tavily.com/documentation/api-reference/endpoint/search'],
};
