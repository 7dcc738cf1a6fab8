import type { Vendor } from '../vendor.ts';

export const getstream: Vendor = {
  id: 'getstream',
  name: 'Stream',
  owner: 'Stream.io, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.stream-io-api.com', '*.getstream.io', '*.stream-io-video.com', '*.stream-io-cdn.com'],
  parameters: {
    user_id: { label: 'User id', category: 'user-id' },
    'user_details.id': { label: 'User id', category: 'user-id' },
    'user_details.name': { label: 'Name', category: 'name' },
    'user_details.email': { label: 'E-mail address', category: 'email' },
    user_token: { label: 'User token', category: 'token' },
    authorization: { label: 'User token', category: 'token' },
    api_key: { label: 'API key (public)', category: 'other' },
    connection_id: { label: 'Session id', category: 'session-id' },
    'message.text': { label: 'Message', category: 'message' },
    'message.user_id': { label: 'User id', category: 'user-id' },
    'mentioned_users[]': { label: 'User id', category: 'user-id' },
    'members[]': { label: 'User id', category: 'user-id' },
    'members[].user_id': { label: 'User id', category: 'user-id' },
    query: { label: 'Search text', category: 'search-text' },
    'device.*': { label: 'Device', category: 'device' },
  },
  links: { privacy: 'https://getstream.io/legal/privacy/' },
  docs: ['https://getstream.io/chat/docs/', 'https://getstream.io/chat/docs/javascript/send_message/'],
};
