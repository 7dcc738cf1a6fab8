import type { Vendor } from '../vendor.ts';

export const ably: Vendor = {
  id: 'ably',
  name: 'Ably',
  owner: 'Ably Realtime Ltd',
  country: 'GB',
  category: 'app-services',
  hosts: ['*.ably.io', '*.ably.com', '*.ably-realtime.com', '*.ably.net'],
  parameters: {
    key: { label: 'API key', category: 'secret' },
    clientId: { label: 'User id', category: 'user-id' },
    access_token: { label: 'Access token', category: 'token' },
    accessToken: { label: 'Access token', category: 'token' },
    resume: { label: 'Session id', category: 'session-id' },
    connectionKey: { label: 'Session id', category: 'session-id' },
    connection_key: { label: 'Session id', category: 'session-id' },
    'messages[].data': { label: 'Message', category: 'message' },
    data: { label: 'Message', category: 'message' },
    name: { label: 'Event name', category: 'event-name' },
    'presence[].clientId': { label: 'User id', category: 'user-id' },
    'presence[].data': { label: 'Presence', category: 'other' },
    'recipient.clientId': { label: 'User id', category: 'user-id' },
    'recipient.deviceToken': { label: 'Push token', category: 'token' },
  },
  links: { privacy: 'https://ably.com/privacy', dpa: 'https://ably.com/data-protection' },
  docs: [
    'https://ably.com/docs',
    'https://ably.com/docs/api/rest-api',
    'https://sdk.ably.com/builds/ably/specification/main/protocol/',
  ],
};
