import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const inkeep: Vendor = {
  id: 'inkeep',
  name: 'Inkeep',
  owner: 'Inkeep, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.inkeep.com'],
  parameters: {
    'messages[].content': prompt,
    'messages[].content[].text': prompt,
    'userProperties.id': { label: 'User id', category: 'user-id' },
    'userProperties.email': { label: 'E-mail address', category: 'email' },
    'userProperties.name': { label: 'Name', category: 'name' },
    details: { label: 'Feedback', category: 'message' },
    messageId: { label: 'Technical detail', category: 'other' },
    conversationId: { label: 'Conversation id', category: 'session-id' },
  },
  links: { privacy: 'https://inkeep.com/privacy' },
  docs: ['https://docs.inkeep.com/', 'https://docs.inkeep.com/analytics-api/add-analytics-to-any-chat'],
};
