import type { Vendor } from '../vendor.ts';

export const nielsen: Vendor = {
  id: 'nielsen',
  name: 'Nielsen Digital',
  owner: 'The Nielsen Company (US), LLC',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.imrworldwide.com', '*.nielsen.com'],
  links: { privacy: 'https://www.nielsen.com/legal/privacy-principles/' },
  docs: ['https://engineeringportal.nielsen.com/'],
};
