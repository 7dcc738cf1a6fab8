import type { Vendor } from '../vendor.ts';

export const liveblocks: Vendor = {
  id: 'liveblocks',
  name: 'Liveblocks',
  owner: 'Liveblocks, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.liveblocks.io', '*.liveblocks.net'],
  parameters: {
    'context.selection': { label: 'Text of the document', category: 'message' },
    'context.beforeSelection': { label: 'Text of the document', category: 'message' },
    'context.afterSelection': { label: 'Text of the document', category: 'message' },
    userId: { label: 'User id', category: 'user-id' },
    'mention.id': { label: 'User id', category: 'user-id' },
    'children[].text': { label: 'Message', category: 'message' },
    'body.content[].children[].text': { label: 'Message', category: 'message' },
    tok: { label: 'Access token', category: 'token' },
    pubkey: { label: 'API key (public)', category: 'other' },
    prompt: { label: 'Prompt', category: 'message' },
    'query.text': { label: 'Search text', category: 'search-text' },
  },
  links: { privacy: 'https://liveblocks.io/privacy' },
  docs: ['https://liveblocks.io/docs', 'https://liveblocks.io/docs/api-reference/rest-api-endpoints'],
};
