import type { Vendor } from '../vendor.ts';

export const trengo: Vendor = {
  id: 'trengo',
  name: 'Trengo',
  owner: 'Trengo B.V.',
  country: 'NL',
  category: 'chat-support',
  hosts: ['*.trengo.eu', '*.trengo.com'],
  links: { privacy: 'https://trengo.com/privacy-policy' },
  docs: ['https://developers.trengo.com/'],
};
