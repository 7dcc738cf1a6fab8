import type { Vendor } from '../vendor.ts';

export const teads: Vendor = {
  id: 'teads',
  name: 'Teads',
  owner: 'Teads Holding Co.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.teads.tv', '*.teads.com'],
  links: { privacy: 'https://privacy-policy.teads.com/' },
  docs: ['https://support.teads.tv/'],
};
