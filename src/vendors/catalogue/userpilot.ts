import type { Vendor } from '../vendor.ts';

/** Userpilot: identities and events as JSON, mostly over a WebSocket. */
export const userpilot: Vendor = {
  id: 'userpilot',
  name: 'Userpilot',
  owner: 'Userpilot Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.userpilot.io', '*.userpilot.com'],
  signatures: [{ fields: { app_token: '^NX-[0-9a-z]{8}$' }, confidence: 0.97 }],
  events: [
    { at: '', name: 'event_name', user: 'user_id', properties: 'metadata' },
    { at: '', name: 'event' },
  ],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    event: { label: 'Event name', category: 'event-name' },
    user_id: { label: 'User id', category: 'user-id' },
    userId: { label: 'User id', category: 'user-id' },
    'company.id': { label: 'Organisation id', category: 'org-id' },
    'company.name': { label: 'Organisation', category: 'company' },
    'metadata.email': { label: 'E-mail address', category: 'email' },
    'user.email': { label: 'E-mail address', category: 'email' },
    'user.name': { label: 'Name', category: 'name' },
    app_token: { label: 'App token (public)', category: 'other' },
    url: { label: 'Page address', category: 'page-url' },
    hostname: { label: 'Page address', category: 'page-url' },
    session_id: { label: 'Session id', category: 'session-id' },
  },
  publicKeys: ['^NX-[0-9a-z]{8}$'],
  links: { privacy: 'https://userpilot.com/privacy-policy/' },
  docs: ['https://docs.userpilot.com/'],
};
