import type { Vendor } from '../vendor.ts';

export const pusher: Vendor = {
  id: 'pusher',
  name: 'Pusher',
  owner: 'Pusher Ltd',
  parent: 'MessageBird B.V.',
  country: 'GB',
  category: 'app-services',
  hosts: ['*.pusher.com', '*.pusherapp.com'],
  parameters: {
    'channel_data.user_id': { label: 'User id', category: 'user-id' },
    'data.channel_data.user_id': { label: 'User id', category: 'user-id' },
    'user_info.name': { label: 'Name', category: 'name' },
    'user_info.email': { label: 'E-mail address', category: 'email' },
    'user_data.id': { label: 'User id', category: 'user-id' },
    'user_data.user_info.name': { label: 'Name', category: 'name' },
    auth: { label: 'Signature of the subscription', category: 'token' },
    socket_id: { label: 'Session id', category: 'session-id' },
    channel: { label: 'Channel', category: 'other' },
    user_id: { label: 'User id', category: 'user-id' },
  },
  links: { privacy: 'https://pusher.com/legal/privacy-policy/' },
  docs: [
    'https://pusher.com/docs/',
    'https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/',
  ],
};
