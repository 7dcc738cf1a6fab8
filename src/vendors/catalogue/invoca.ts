import type { Vendor } from '../vendor.ts';

export const invoca: Vendor = {
  id: 'invoca',
  name: 'Invoca',
  owner: 'Invoca, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.invoca.net', '*.invocacdn.com', '*.ringrevenue.com'],
  links: { privacy: 'https://www.invoca.com/privacy-policy' },
  docs: ['https://developers.invoca.net/'],
};
