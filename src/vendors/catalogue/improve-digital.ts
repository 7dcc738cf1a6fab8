import type { Vendor } from '../vendor.ts';

export const improveDigital: Vendor = {
  id: 'improve-digital',
  name: 'Improve Digital',
  owner: 'Improve Digital B.V.',
  country: 'NL',
  category: 'advertising',
  hosts: ['*.360yield.com', '*.improvedigital.com'],
  links: { privacy: 'https://improvedigital.com/privacy-policy' },
  docs: ['https://improvedigital.com/'],
};
