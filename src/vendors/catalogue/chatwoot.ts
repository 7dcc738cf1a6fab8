import type { Vendor } from '../vendor.ts';

/** Chatwoot: the widget’s messages and contacts as JSON. */
export const chatwoot: Vendor = {
  id: 'chatwoot',
  name: 'Chatwoot',
  owner: 'Chatwoot Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.chatwoot.com'],
  signatures: [
    {
      path: '/api/v1/widget/(?:contact|messages|events|conversations)',
      query: { website_token: '' },
      confidence: 0.97,
    },
    { query: { website_token: '^[A-Za-z0-9]{20,}$' }, fields: { 'message.content': '' }, confidence: 0.93 },
  ],
  events: [{ at: '', name: 'name' }],
  parameters: {
    name: { label: 'Event name', category: 'event-name' },
    website_token: { label: 'Website token (public)', category: 'other' },
    identifier: { label: 'User id', category: 'user-id' },
    email: { label: 'E-mail address', category: 'email' },
    phone_number: { label: 'Phone number', category: 'phone' },
    identifier_hash: { label: 'Identity verification', category: 'token' },
    'message.content': { label: 'Message', category: 'message' },
    'message.referer_url': { label: 'Page address', category: 'page-url' },
    'event_info.referer': { label: 'Page address', category: 'page-url' },
    'contact.name': { label: 'Name', category: 'name' },
    'contact.email': { label: 'E-mail address', category: 'email' },
    'custom_attributes.*': { label: 'Custom attribute', category: 'other' },
  },
  software: { name: 'Chatwoot' },
  links: { privacy: 'https://www.chatwoot.com/privacy-policy' },
  docs: ['https://developers.chatwoot.com/'],
};
