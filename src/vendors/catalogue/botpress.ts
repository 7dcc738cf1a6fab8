import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const botpress: Vendor = {
  id: 'botpress',
  name: 'Botpress',
  owner: 'Technologies Botpress Inc.',
  country: 'CA',
  category: 'ai',
  hosts: ['*.botpress.cloud', '*.bpcontent.cloud', '*.botpress.com'],
  parameters: {
    'payload.text': prompt,
    'payload.message': prompt,
    'payload.value': prompt,
    'payload.label': { label: 'Interaction', category: 'interaction' },
    'payload.url': { label: 'Attachment', category: 'other' },
    'payload.imageUrl': { label: 'Attachment', category: 'other' },
    conversationId: { label: 'Conversation id', category: 'session-id' },
    userId: { label: 'User id', category: 'user-id' },
    fid: { label: 'User id', category: 'user-id' },
    name: { label: 'Name', category: 'name' },
    pictureUrl: { label: 'Picture', category: 'other' },
    'userData.*': { label: 'Data on the user', category: 'other' },
    userKey: { label: 'Key of a visitor', category: 'token' },
    clientId: { label: 'Bot (public)', category: 'other' },
  },
  links: { privacy: 'https://botpress.com/privacy' },
  docs: [
    'https://botpress.com/docs',
    'https://botpress.com/docs/api-reference/chat-api/introduction',
    'https://botpress.com/docs/webchat/interact/send-user-data',
  ],
};
