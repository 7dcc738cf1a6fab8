import type { Vendor } from '../vendor.ts';

export const slack: Vendor = {
  id: 'slack',
  name: 'Slack',
  owner: 'Slack Technologies, LLC',
  country: 'US',
  category: 'app-services',
  hosts: ['*.slack.com', '*.slack-edge.com', '*.slackb.com'],
  links: { privacy: 'https://slack.com/trust/privacy/privacy-policy' },
  docs: ['https://api.slack.com/messaging/webhooks'],
};
