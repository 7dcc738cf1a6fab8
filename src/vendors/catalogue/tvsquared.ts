import type { Vendor } from '../vendor.ts';

export const tvsquared: Vendor = {
  id: 'tvsquared',
  name: 'TVSquared',
  owner: 'Innovid Corp.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.tvsquared.com', '*.tvpixel.com'],
  links: { privacy: 'https://www.innovid.com/privacy-policy' },
  docs: ['https://support.tvsquared.com/'],
};
