import type { Vendor } from '../vendor.ts';

export const chiliPiper: Vendor = {
  id: 'chili-piper',
  name: 'Chili Piper',
  owner: 'Chili Piper, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.chilipiper.com'],
  links: { privacy: 'https://www.chilipiper.com/privacy-policy' },
  docs: ['https://help.chilipiper.com/'],
};
