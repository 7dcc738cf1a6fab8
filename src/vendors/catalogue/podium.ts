import type { Vendor } from '../vendor.ts';

export const podium: Vendor = {
  id: 'podium',
  name: 'Podium',
  owner: 'Podium Corporation, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.podium.com'],
  links: { privacy: 'https://www.podium.com/legal/privacy-policy/' },
  docs: ['https://help.podium.com/hc/en-us'],
};
