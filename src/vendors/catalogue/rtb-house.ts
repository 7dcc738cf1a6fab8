import type { Vendor } from '../vendor.ts';

export const rtbHouse: Vendor = {
  id: 'rtb-house',
  name: 'RTB House',
  owner: 'RTB House S.A.',
  country: 'PL',
  category: 'advertising',
  hosts: ['*.creativecdn.com', '*.rtbhouse.com'],
  links: { privacy: 'https://www.rtbhouse.com/privacy-center/' },
  docs: ['https://www.rtbhouse.com/'],
};
