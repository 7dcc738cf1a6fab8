import type { Vendor } from '../vendor.ts';

export const castle: Vendor = {
  id: 'castle',
  name: 'Castle',
  owner: 'Castle Intelligence, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.castle.io'],
  links: { privacy: 'https://castle.io/privacy-policy/' },
  docs: ['https://docs.castle.io/'],
};
