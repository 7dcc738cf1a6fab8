import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const dify: Vendor = {
  id: 'dify',
  name: 'Dify Cloud',
  owner: 'LangGenius, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.dify.ai', '*.udify.app'],
  parameters: {
    query: prompt,
    'inputs.*': prompt,
    user: { label: 'User id', category: 'user-id' },
    conversation_id: { label: 'Conversation id', category: 'session-id' },
    'files[].url': { label: 'Attachment', category: 'other' },
    content: { label: 'Feedback', category: 'message' },
  },
  links: { privacy: 'https://dify.ai/privacy' },
  docs: ['https://docs.dify.ai/api-reference/chat/send-chat-message'],
};
