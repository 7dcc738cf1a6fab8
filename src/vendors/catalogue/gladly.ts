import type { Vendor } from '../vendor.ts';

export const gladly: Vendor = {
  id: 'gladly',
  name: 'Gladly',
  owner: 'Gladly Software, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.gladly.com', '*.gladly.chat'],
  links: { privacy: 'https://www.gladly.com/privacy-policy/' },
  docs: ['https://developer.gladly.com/'],
};
