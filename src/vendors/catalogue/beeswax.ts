import type { Vendor } from '../vendor.ts';

export const beeswax: Vendor = {
  id: 'beeswax',
  name: 'Beeswax',
  owner: 'FreeWheel Media, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.bidr.io', '*.beeswax.com'],
  links: { privacy: 'https://www.beeswax.com/privacy/' },
  docs: ['https://docs.beeswax.com/'],
};
