import type { Vendor } from '../vendor.ts';

export const mediavine: Vendor = {
  id: 'mediavine',
  name: 'Mediavine',
  owner: 'Mediavine, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.mediavine.com'],
  links: { privacy: 'https://www.mediavine.com/privacy-policy/' },
  docs: ['https://help.mediavine.com/'],
};
