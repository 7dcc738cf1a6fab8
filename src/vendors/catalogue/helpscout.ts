import type { Vendor } from '../vendor.ts';

/** Help Scout: Beacon’s API, with the customer’s e-mail address in the header `Authorization`. */
export const helpscout: Vendor = {
  id: 'helpscout',
  name: 'Help Scout',
  owner: 'Help Scout PBC',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.helpscout.net', '*.helpscout.com', '*.helpscoutdocs.com', 'd3hb14vkzrxvla.cloudfront.net'],
  signatures: [
    {
      headers: { authorization: '^Beacon Email=' },
      confidence: 0.98,
    },
  ],
  parameters: {
    text: { label: 'Message', category: 'message' },
    deviceId: { label: 'Device id', category: 'device-id' },
    name: { label: 'Name', category: 'name' },
    'attachmentIds[]': { label: 'Attachment', category: 'other' },
    page: { label: 'Page of a list', category: 'other' },
  },
  links: {
    privacy: 'https://www.helpscout.com/company/legal/privacy/',
    dpa: 'https://www.helpscout.com/company/legal/dpa/',
  },
  docs: ['https://developer.helpscout.com/', 'https://developer.helpscout.com/beacon-2/web/javascript-api/'],
};
