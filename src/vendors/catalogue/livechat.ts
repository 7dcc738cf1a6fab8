import type { Vendor } from '../vendor.ts';

export const livechat: Vendor = {
  id: 'livechat',
  name: 'LiveChat',
  owner: 'Text, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: [
    '*.livechatinc.com',
    '*.livechat.com',
    '*.livechat-files.com',
    '*.livechat-static.com',
    '*.text.com',
    '*.chatbot.com',
  ],
  signatures: [
    {
      query: { organization_id: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      fields: { chat_id: '', 'event.visibility': '', 'event.custom_id': '' },
      confidence: 0.95,
    },
  ],
  events: [
    { at: '', name: { urlPart: '/customer/action/(\\w+)$' }, properties: ['event', 'session_fields', 'name', 'email'] },
  ],
  parameters: {
    'event.text': { label: 'Chat message', category: 'message' },
    'customer.name': { label: 'Name', category: 'name' },
    'customer.email': { label: 'E-mail address', category: 'email' },
    'customer.avatar': { label: 'Picture', category: 'other' },
    'customer_page.url': { label: 'Page address', category: 'page-url' },
    'customer_page.title': { label: 'Page title', category: 'page-title' },
    page_url: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
    'session_fields[].*': { label: 'Custom attribute', category: 'other' },
    chat_id: { label: 'Chat', category: 'other' },
  },
  links: { privacy: 'https://www.livechat.com/legal/privacy-policy/', dpa: 'https://www.livechat.com/legal/dpa/' },
  sdks: ['@livechat/customer-sdk@4.0.2'],
  docs: ['https://platform.text.com/docs'],
};
