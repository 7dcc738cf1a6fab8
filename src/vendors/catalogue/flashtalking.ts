import type { Vendor } from '../vendor.ts';

export const flashtalking: Vendor = {
  id: 'flashtalking',
  name: 'Flashtalking',
  owner: 'Mediaocean LLC',
  country: 'US',
  category: 'advertising',
  hosts: ['*.flashtalking.com', '*.flashtalking.net'],
  links: { privacy: 'https://www.mediaocean.com/privacy/flashtalking' },
  docs: ['https://support.mediaocean.com/'],
};
