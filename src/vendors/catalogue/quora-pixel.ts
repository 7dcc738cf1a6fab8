import type { Vendor } from '../vendor.ts';

export const quoraPixel: Vendor = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  owner: 'Quora, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['q.quora.com', 'a.quora.com'],
  links: { privacy: 'https://www.quora.com/about/privacy' },
  docs: ['https://quoraadsupport.zendesk.com/hc/en-us'],
};
