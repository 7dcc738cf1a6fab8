import type { Vendor } from '../vendor.ts';

/** Podium: messages through its HTTP API. What its chat widget sends, over GraphQL, is not documented. */
export const podium: Vendor = {
  id: 'podium',
  name: 'Podium',
  owner: 'Podium Corporation, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.podium.com'],
  endpoints: {
    '/v4/messages': {
      'channel.identifier': { label: 'Recipient', category: 'phone' },
      'channel.contactName': { label: 'Recipient’s name', category: 'name' },
      body: { label: 'Message', category: 'message' },
      senderName: { label: 'Sender’s name', category: 'name' },
      locationUid: { label: 'Location of the company', category: 'other' },
      'channel.type': { label: 'Kind of address', category: 'other' },
    },
  },
  links: { privacy: 'https://www.podium.com/legal/privacy-policy/' },
  docs: ['https://help.podium.com/hc/en-us', 'https://docs.podium.com/reference'],
};
