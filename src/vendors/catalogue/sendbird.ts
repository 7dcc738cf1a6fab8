import type { Vendor } from '../vendor.ts';

export const sendbird: Vendor = {
  id: 'sendbird',
  name: 'Sendbird',
  owner: 'Sendbird, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.sendbird.com'],
  links: { privacy: 'https://sendbird.com/privacy' },
  docs: ['https://sendbird.com/docs'],
};
