import type { Vendor } from '../vendor.ts';

export const salesforceChat: Vendor = {
  id: 'salesforce-chat',
  name: 'Salesforce Service Cloud Chat',
  owner: 'Salesforce, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.salesforceliveagent.com', '*.salesforce-scrt.com', '*.salesforce.com', '*.force.com', '*.my.site.com'],
  links: {
    privacy: 'https://www.salesforce.com/company/legal/privacy/',
    dpa: 'https://www.salesforce.com/company/legal/agreements/',
  },
  docs: ['https://developer.salesforce.com/docs'],
};
