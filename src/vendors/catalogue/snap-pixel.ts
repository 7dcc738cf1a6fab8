import type { Vendor } from '../vendor.ts';

export const snapPixel: Vendor = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  owner: 'Snap Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com', '*.sc-static.net'],
  links: { privacy: 'https://values.snap.com/privacy/privacy-policy' },
  docs: ['https://businesshelp.snapchat.com/s/article/snap-pixel-about'],
};
