import type { Vendor } from '../vendor.ts';

export const apty: Vendor = {
  id: 'apty',
  name: 'Apty',
  owner: 'Apty, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.apty.io'],
  links: { privacy: 'https://apty.ai/privacy-policy/' },
  docs: ['https://help.apty.io/'],
};
