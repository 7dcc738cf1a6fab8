import type { Vendor } from '../vendor.ts';

export const reamaze: Vendor = {
  id: 'reamaze',
  name: 'Re:amaze',
  owner: 'GoDaddy Operating Company, LLC',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.reamaze.com', '*.reamaze.io'],
  links: { privacy: 'https://www.reamaze.com/privacy' },
  docs: ['https://www.reamaze.com/api'],
};
