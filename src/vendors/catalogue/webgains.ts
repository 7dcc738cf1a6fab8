import type { Vendor } from '../vendor.ts';

export const webgains: Vendor = {
  id: 'webgains',
  name: 'Webgains',
  owner: 'Webgains Ltd',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.webgains.com', '*.webgains.io'],
  links: { privacy: 'https://www.webgains.com/public/en/privacy/' },
  docs: ['https://knowledgehub.webgains.com/'],
};
