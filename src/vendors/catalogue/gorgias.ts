import type { Vendor } from '../vendor.ts';

/** Gorgias: customers and tickets through its HTTP API. What its chat widget sends is not documented. */
export const gorgias: Vendor = {
  id: 'gorgias',
  name: 'Gorgias',
  owner: 'Gorgias Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.gorgias.chat', '*.gorgias.com', '*.gorgias.io', '*.gorgias.help'],
  endpoints: {
    '/api/customers': {
      email: { label: 'E-mail address', category: 'email' },
      name: { label: 'Name', category: 'name' },
      'channels[].address': { label: 'Address', category: 'email' },
      external_id: { label: 'Customer id', category: 'user-id' },
      timezone: { label: 'Time zone', category: 'timezone' },
      language: { label: 'Language', category: 'device' },
    },
    '/api/tickets': {
      'customer.email': { label: 'E-mail address', category: 'email' },
      'customer.name': { label: 'Name', category: 'name' },
      'customer.lastname': { label: 'Name', category: 'name' },
      'messages[].subject': { label: 'Subject', category: 'message' },
      'messages[].body_html': { label: 'Message', category: 'message' },
      'from.name': { label: 'Sender’s name', category: 'name' },
      'from.address': { label: 'Sender', category: 'email' },
      'to[].name': { label: 'Recipient’s name', category: 'name' },
      'to[].address': { label: 'Recipient', category: 'email' },
    },
  },
  links: { privacy: 'https://www.gorgias.com/legal/privacy' },
  docs: [
    'https://developers.gorgias.com/',
    'https://developers.gorgias.com/reference/create-customer',
    'https://developers.gorgias.com/reference/create-ticket',
  ],
};
