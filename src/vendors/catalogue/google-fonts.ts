import type { Vendor } from '../vendor.ts';

export const googleFonts: Vendor = {
  id: 'google-fonts',
  name: 'Google Fonts',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/fonts'],
};
