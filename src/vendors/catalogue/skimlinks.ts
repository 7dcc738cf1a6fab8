import type { Vendor } from '../vendor.ts';

export const skimlinks: Vendor = {
  id: 'skimlinks',
  name: 'Skimlinks',
  owner: 'Skimbit Ltd.',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.skimresources.com', '*.skimlinks.com', '*.redirectingat.com'],
  links: { privacy: 'https://skimlinks.com/privacy-policies/' },
  docs: ['https://developers.skimlinks.com/'],
};
