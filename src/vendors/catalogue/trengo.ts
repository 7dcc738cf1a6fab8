import type { Vendor } from '../vendor.ts';

/** Trengo: contacts, tickets and messages through its HTTP API. What its chat widget sends is not documented. */
export const trengo: Vendor = {
  id: 'trengo',
  name: 'Trengo',
  owner: 'Trengo B.V.',
  country: 'NL',
  category: 'chat-support',
  hosts: ['*.trengo.eu', '*.trengo.com'],
  endpoints: {
    '/api/v2/channels': {
      identifier: { label: 'Address or telephone number', category: 'user-id' },
      name: { label: 'Name', category: 'name' },
    },
    '/api/v2/contacts': {
      note: { label: 'Note', category: 'message' },
    },
    '/api/v2/tickets': {
      contact_id: { label: 'Contact id', category: 'user-id' },
      subject: { label: 'Subject', category: 'message' },
      message: { label: 'Message', category: 'message' },
    },
    '/api/v2/wa_sessions': {
      recipient_phone_number: { label: 'Telephone number', category: 'phone' },
      'params[].value': { label: 'Part of the message', category: 'message' },
    },
  },
  links: { privacy: 'https://trengo.com/privacy-policy' },
  docs: [
    'https://developers.trengo.com/',
    'https://developers.trengo.com/reference/create-update-a-user',
    'https://developers.trengo.com/reference/add-a-note',
  ],
};
