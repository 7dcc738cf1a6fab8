import type { Vendor } from '../vendor.ts';

export const qualaroo: Vendor = {
  id: 'qualaroo',
  name: 'Qualaroo',
  owner: 'ProProfs, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.qualaroo.com'],
  links: { privacy: 'https://qualaroo.com/privacy-policy/' },
  docs: ['https://help.qualaroo.com/hc/en-us'],
};
