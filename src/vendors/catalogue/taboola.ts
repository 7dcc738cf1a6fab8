import type { Vendor } from '../vendor.ts';

export const taboola: Vendor = {
  id: 'taboola',
  name: 'Taboola',
  owner: 'Taboola.com Ltd.',
  country: 'IL',
  category: 'advertising',
  hosts: ['*.taboola.com', '*.taboolasyndication.com'],
  links: { privacy: 'https://www.taboola.com/policies/privacy-policy' },
  docs: ['https://developers.taboola.com/'],
};
