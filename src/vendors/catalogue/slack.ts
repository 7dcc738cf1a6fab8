import type { Vendor } from '../vendor.ts';

export const slack: Vendor = {
  id: 'slack',
  name: 'Slack',
  owner: 'Slack Technologies, LLC',
  country: 'US',
  category: 'app-services',
  hosts: ['*.slack.com', '*.slack-edge.com', '*.slackb.com'],
  parameters: {
    text: { label: 'Message', category: 'message' },
    'blocks[].text.text': { label: 'Message', category: 'message' },
    'fields[].text': { label: 'Message', category: 'message' },
    'attachments[].text': { label: 'Message', category: 'message' },
    'attachments[].fallback': { label: 'Message', category: 'message' },
    'fields[].value': { label: 'Message', category: 'message' },
    username: { label: 'Sender', category: 'other' },
    email: { label: 'E-mail address', category: 'email' },
    user: { label: 'User id', category: 'user-id' },
    token: { label: 'Token', category: 'token' },
    channel: { label: 'Channel', category: 'other' },
  },
  links: { privacy: 'https://slack.com/trust/privacy/privacy-policy' },
  docs: [
    'https://api.slack.com/messaging/webhooks',
    'https://docs.slack.dev/reference/methods/chat.postMessage',
    'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  ],
};
