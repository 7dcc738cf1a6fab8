import type { Vendor } from '../vendor.ts';

export const commandbar: Vendor = {
  id: 'commandbar',
  name: 'Command AI',
  owner: 'Command AI',
  parent: 'Amplitude, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.commandbar.com', '*.command.ai'],
  links: { privacy: 'https://amplitude.com/privacy' },
  docs: ['https://www.commandbar.com/docs/'],
};
