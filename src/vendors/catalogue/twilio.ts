import type { Vendor } from '../vendor.ts';

export const twilio: Vendor = {
  id: 'twilio',
  name: 'Twilio',
  owner: 'Twilio Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.twilio.com', '*.twiliocdn.com'],
  parameters: {
    To: { label: 'Phone number', category: 'phone' },
    From: { label: 'Phone number', category: 'phone' },
    Body: { label: 'Message', category: 'message' },
    Code: { label: 'One-time code', category: 'token' },
    Identity: { label: 'User id', category: 'user-id' },
    Author: { label: 'User id', category: 'user-id' },
    Channel: { label: 'Channel', category: 'other' },
    Binding: { label: 'Push token', category: 'token' },
    'MessagingBinding.Address': { label: 'Phone number', category: 'phone' },
  },
  links: {
    privacy: 'https://www.twilio.com/en-us/legal/privacy',
    dpa: 'https://www.twilio.com/en-us/legal/data-protection-addendum',
    subprocessors: 'https://www.twilio.com/en-us/legal/sub-processors',
  },
  docs: [
    'https://www.twilio.com/docs',
    'https://www.twilio.com/docs/messaging/api/message-resource',
    'https://www.twilio.com/docs/verify/api/verification-check',
    'https://www.twilio.com/docs/conversations/api/conversation-message-resource',
  ],
};
