import type { Vendor } from '../vendor.ts';

export const adobeFonts: Vendor = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.typekit.net', '*.typekit.com'],
  links: { privacy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html' },
  docs: ['https://fonts.adobe.com/'],
};
