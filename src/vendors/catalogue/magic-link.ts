import type { Vendor } from '../vendor.ts';

export const magicLink: Vendor = {
  id: 'magic-link',
  name: 'Magic',
  owner: 'Magic Labs, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.magic.link'],
  links: { privacy: 'https://magic.link/legal/privacy-policy' },
  docs: ['https://magic.link/docs'],
};
