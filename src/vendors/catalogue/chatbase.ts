import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const chatbase: Vendor = {
  id: 'chatbase',
  name: 'Chatbase',
  owner: 'Chatbase.co Inc.',
  country: 'CA',
  category: 'ai',
  hosts: ['*.chatbase.co'],
  parameters: {
    'messages[].content': prompt,
    message: prompt,
    chatbotId: { label: 'Bot (public)', category: 'other' },
    chatId: { label: 'Conversation id', category: 'session-id' },
    conversationId: { label: 'Conversation id', category: 'session-id' },
    userId: { label: 'User id', category: 'user-id' },
    contactId: { label: 'User id', category: 'user-id' },
    'customer.name': { label: 'Name', category: 'name' },
    'customer.email': { label: 'E-mail address', category: 'email' },
  },
  links: { privacy: 'https://www.chatbase.co/legal/privacy' },
  docs: ['https://www.chatbase.co/docs/api-reference/chat'],
};
