import type { Vendor } from '../vendor.ts';

export const doubleverify: Vendor = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  owner: 'DoubleVerify Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.doubleverify.com', '*.dvtps.com', '*.dv.tech'],
  links: { privacy: 'https://doubleverify.com/privacy-notice/' },
  docs: ['https://doubleverify.com/'],
};
