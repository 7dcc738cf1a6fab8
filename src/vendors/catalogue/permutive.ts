import type { Vendor } from '../vendor.ts';

export const permutive: Vendor = {
  id: 'permutive',
  name: 'Permutive',
  owner: 'Permutive Limited',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.permutive.com', '*.permutive.app', '*.prmutv.co'],
  links: { privacy: 'https://permutive.com/privacy-policy/' },
  docs: ['https://developer.permutive.com/'],
};
