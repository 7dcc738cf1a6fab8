import type { Vendor } from '../vendor.ts';

export const seedtag: Vendor = {
  id: 'seedtag',
  name: 'Seedtag',
  owner: 'Seedtag Advertising S.L.',
  country: 'ES',
  category: 'advertising',
  hosts: ['*.seedtag.com'],
  links: { privacy: 'https://www.seedtag.com/privacy-policy/' },
  docs: ['https://www.seedtag.com/'],
};
