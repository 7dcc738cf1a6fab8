import type { Vendor } from '../vendor.ts';

export const raptive: Vendor = {
  id: 'raptive',
  name: 'Raptive',
  owner: 'CMI Marketing, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adthrive.com', '*.cafemedia.com'],
  links: { privacy: 'https://raptive.com/privacy-policy/' },
  docs: ['https://help.raptive.com/'],
};
