import type { Vendor } from '../vendor.ts';

/** Ada: the query of the chat’s address (`/chat/…`) names the visitor, their browser and the page. */
export const adaSupport: Vendor = {
  id: 'ada-support',
  name: 'Ada',
  owner: 'Ada Support Inc.',
  country: 'CA',
  category: 'chat-support',
  hosts: ['*.ada.support'],
  endpoints: {
    '/chat/': {
      name: { label: 'Name', category: 'name' },
      email: { label: 'E-mail address', category: 'email' },
      phone_number: { label: 'Phone number', category: 'phone' },
      user_agent: { label: 'User agent', category: 'device' },
      browser: { label: 'Browser', category: 'device' },
      browser_version: { label: 'Browser', category: 'device' },
      device: { label: 'Operating system', category: 'device' },
      language: { label: 'Browser language', category: 'device' },
      greeting: { label: 'Greeting', category: 'other' },
      chatterToken: { label: 'Session id', category: 'session-id' },
      initialURL: { label: 'Page address', category: 'page-url' },
    },
  },
  links: { privacy: 'https://www.ada.cx/privacy' },
  docs: ['https://docs.ada.cx/', 'https://github.com/AdaSupport/docs/blob/master/ada-embed.md'],
};
