import type { Vendor } from '../vendor.ts';

/** HelpCrunch: customers and events through its HTTP API. What its chat widget sends is not documented. */
export const helpcrunch: Vendor = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  owner: 'HelpCrunch Corporation',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.helpcrunch.com'],
  endpoints: {
    '/v1/customers': {
      name: { label: 'Name', category: 'name' },
      email: { label: 'E-mail address', category: 'email' },
      userId: { label: 'User id', category: 'user-id' },
    },
    '/v1/events': {
      name: { label: 'Event name', category: 'event-name' },
      customer: { label: 'Customer id', category: 'user-id' },
    },
  },
  links: { privacy: 'https://helpcrunch.com/privacy-policy.html' },
  docs: ['https://docs.helpcrunch.com/en/rest-api-v1', 'https://github.com/nehxby/helpcrunch-api-client-php'],
};
