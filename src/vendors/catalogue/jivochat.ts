import type { Vendor } from '../vendor.ts';

/** JivoChat: socket messages whose `type` says what `data` is. */
export const jivochat: Vendor = {
  id: 'jivochat',
  name: 'JivoChat',
  owner: 'JivoSite Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.jivosite.com', '*.jivochat.com', '*.jivo.ru'],
  signatures: [{ fields: { type: '^atom/(?:user|me|message|chat)\\.', data: '' }, confidence: 0.95 }],
  events: [
    { at: '', name: 'type' },
    { at: '', name: 'event' },
  ],
  endpoints: {
    '/atom': {
      data: { label: 'What the visitor said or is', category: 'message' },
      type: { label: 'Message type', category: 'event-name' },
      context: { label: 'Message id', category: 'other' },
      'data[].content': { label: 'Custom attribute', category: 'other' },
      token: { label: 'User token', category: 'token' },
    },
  },
  parameters: {
    client_id: { label: 'Client id', category: 'cookie-id' },
    site_id: { label: 'Site', category: 'other' },
    public_id: { label: 'Widget id (public)', category: 'other' },
    widget_id: { label: 'Widget id (public)', category: 'other' },
    event: { label: 'Event name', category: 'event-name' },
    file_name: { label: 'File name', category: 'message' },
    device_id: { label: 'Device id', category: 'device-id' },
  },
  links: { privacy: 'https://www.jivochat.com/terms/privacy/' },
  docs: [
    'https://www.jivochat.com/docs/',
    'https://github.com/JivoChat/JivoSDK-iOS',
    'https://github.com/JivoChat/JivoSDK-Android',
  ],
};
