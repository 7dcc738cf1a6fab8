import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const mem0: Vendor = {
  id: 'mem0',
  name: 'Mem0',
  owner: 'Mem0, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.mem0.ai'],
  parameters: {
    'messages[].content': prompt,
    query: prompt,
    user_id: { label: 'User id', category: 'user-id' },
    run_id: { label: 'Conversation id', category: 'session-id' },
    'metadata.*': { label: 'Metadata', category: 'other' },
  },
  links: { privacy: 'https://mem0.ai/privacy-policy' },
  docs: ['https://docs.mem0.ai/api-reference/memory/add-memories'],
};
