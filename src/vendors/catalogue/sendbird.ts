import type { Vendor } from '../vendor.ts';

export const sendbird: Vendor = {
  id: 'sendbird',
  name: 'Sendbird',
  owner: 'Sendbird, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.sendbird.com'],
  parameters: {
    user_id: { label: 'User id', category: 'user-id' },
    nickname: { label: 'Name', category: 'name' },
    profile_url: { label: 'Picture', category: 'other' },
    access_token: { label: 'Access token', category: 'token' },
    message: { label: 'Message', category: 'message' },
    'mentioned_user_ids[]': { label: 'User id', category: 'user-id' },
    'user_ids[]': { label: 'User id', category: 'user-id' },
    device_token: { label: 'Push token', category: 'token' },
    ai: { label: 'App (public)', category: 'other' },
  },
  links: { privacy: 'https://sendbird.com/privacy' },
  docs: [
    'https://sendbird.com/docs',
    'https://sendbird.com/docs/chat/platform-api/v3/user/creating-users/create-a-user',
    'https://sendbird.com/docs/chat/platform-api/v3/message/messaging-basics/send-a-message',
  ],
};
