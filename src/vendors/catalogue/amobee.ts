import type { Vendor } from '../vendor.ts';

export const amobee: Vendor = {
  id: 'amobee',
  name: 'Amobee',
  owner: 'Nexxen International Ltd.',
  country: 'IL',
  category: 'advertising',
  hosts: ['*.turn.com', '*.amobee.com', '*.nexxen.tech', '*.unrulymedia.com'],
  links: { privacy: 'https://nexxen.com/privacy-policy' },
  docs: ['https://nexxen.com/'],
};
