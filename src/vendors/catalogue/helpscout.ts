import type { Vendor } from '../vendor.ts';

export const helpscout: Vendor = {
  id: 'helpscout',
  name: 'Help Scout',
  owner: 'Help Scout PBC',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.helpscout.net', '*.helpscout.com', '*.helpscoutdocs.com', 'd3hb14vkzrxvla.cloudfront.net'],
  links: {
    privacy: 'https://www.helpscout.com/company/legal/privacy/',
    dpa: 'https://www.helpscout.com/company/legal/dpa/',
  },
  docs: ['https://developer.helpscout.com/'],
};
