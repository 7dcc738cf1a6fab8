import type { Vendor } from '../vendor.ts';

/** Kustomer: JSON to `/c/v1` with the customer in a tracking token. */
export const kustomer: Vendor = {
  id: 'kustomer',
  name: 'Kustomer',
  owner: 'Kustomer, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.kustomerapp.com', '*.kustomer.support', '*.kustomerhostedcontent.com'],
  signatures: [{ headers: { 'x-kustomer': '^kustomer$' }, confidence: 0.97 }],
  events: [{ at: '', name: { urlPart: '/c/v1/(client-activity|identity)$' } }],
  endpoints: {
    '/c/v1/chat/messages': {
      body: { label: 'Message', category: 'message' },
      session: { label: 'Session id', category: 'session-id' },
    },
    '/c/v1/client-activity': {
      currentPage: { label: 'Page name', category: 'page-title' },
      previousPage: { label: 'Page name before', category: 'page-title' },
      currentPageSeconds: { label: 'Time on the page', category: 'interaction' },
    },
  },
  parameters: {
    'emails[].email': { label: 'E-mail address', category: 'email' },
    'phones[].phone': { label: 'Phone number', category: 'phone' },
    'socials[].username': { label: 'User id', category: 'user-id' },
    'socials[].type': { label: 'Network', category: 'other' },
    'custom.*': { label: 'Custom attribute', category: 'other' },
    externalToken: { label: 'Identity verification', category: 'token' },
    'attachments[]': { label: 'Attachment', category: 'other' },
  },
  links: { privacy: 'https://www.kustomer.com/privacy/' },
  docs: ['https://developer.kustomer.com/', 'https://github.com/kustomer/customer-ios'],
};
