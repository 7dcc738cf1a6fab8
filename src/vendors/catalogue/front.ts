import type { Vendor } from '../vendor.ts';

/** Front: messages of a channel through its HTTP API. What its chat widget sends is not documented. */
export const front: Vendor = {
  id: 'front',
  name: 'Front',
  owner: 'FrontApp, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.frontapp.com', '*.frontapplication.com'],
  endpoints: {
    '/channels': {
      'sender.handle': { label: 'Sender', category: 'email' },
      'sender.name': { label: 'Sender’s name', category: 'name' },
      sender_name: { label: 'Sender’s name', category: 'name' },
      to: { label: 'Recipients', category: 'email' },
      subject: { label: 'Subject', category: 'message' },
      body: { label: 'Message', category: 'message' },
      thread_ref: { label: 'Conversation id', category: 'session-id' },
      body_format: { label: 'Format of the message', category: 'other' },
    },
  },
  links: { privacy: 'https://front.com/legal/privacy-notice' },
  docs: [
    'https://dev.frontapp.com/',
    'https://dev.frontapp.com/reference/receive-custom-message',
    'https://dev.frontapp.com/reference/create-message',
  ],
};
