import type { Vendor } from '../vendor.ts';

export const freshchat: Vendor = {
  id: 'freshchat',
  name: 'Freshchat',
  owner: 'Freshworks Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: [
    '*.freshchat.com',
    '*.freshworks.com',
    '*.freshdesk.com',
    '*.freshbots.ai',
    '*.freshworksapi.com',
    '*.freshmarketer.com',
    '*.freshsales.io',
  ],
  links: {
    privacy: 'https://www.freshworks.com/privacy/',
    dpa: 'https://www.freshworks.com/data-processing-addendum/',
    subprocessors: 'https://www.freshworks.com/privacy/sub-processor/',
  },
  docs: ['https://developers.freshchat.com/'],
};
