import type { Vendor } from '../vendor.ts';

export const plain: Vendor = {
  id: 'plain',
  name: 'Plain',
  owner: 'Not Just Tickets Limited',
  country: 'GB',
  category: 'chat-support',
  hosts: ['*.plain.com', '*.cdn-plain.com'],
  links: { privacy: 'https://www.plain.com/legal/privacy-policy' },
  docs: ['https://www.plain.com/docs'],
};
