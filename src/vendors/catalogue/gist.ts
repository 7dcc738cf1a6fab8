import type { Vendor } from '../vendor.ts';

/** Gist: contacts and events through its HTTP API. What its chat widget sends is not documented. */
export const gist: Vendor = {
  id: 'gist',
  name: 'Gist',
  owner: 'ConvertFox LLC',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.getgist.com', '*.gist.com'],
  parameters: {
    user_id: { label: 'User id', category: 'user-id' },
  },
  endpoints: {
    '/contacts': {
      email: { label: 'E-mail address', category: 'email' },
      name: { label: 'Name', category: 'name' },
    },
    '/events': {
      email: { label: 'E-mail address', category: 'email' },
      event_name: { label: 'Event name', category: 'event-name' },
    },
  },
  links: { privacy: 'https://getgist.com/privacy/' },
  docs: [
    'https://developers.getgist.com/',
    'https://github.com/gistplatform/messenger-js-sdk',
    'https://plugins.svn.wordpress.org/wp-fusion-lite/',
  ],
};
