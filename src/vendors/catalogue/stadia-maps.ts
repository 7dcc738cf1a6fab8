import type { Vendor } from '../vendor.ts';

export const stadiaMaps: Vendor = {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  owner: 'Stadia Maps, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.stadiamaps.com'],
  links: { privacy: 'https://stadiamaps.com/privacy-policy/' },
  docs: ['https://docs.stadiamaps.com/'],
};
