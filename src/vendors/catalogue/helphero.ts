import type { Vendor } from '../vendor.ts';

export const helphero: Vendor = {
  id: 'helphero',
  name: 'HelpHero',
  owner: 'HelpHero Pty Ltd',
  country: 'AU',
  category: 'product-guides',
  hosts: ['*.helphero.co'],
  links: { privacy: 'https://helphero.co/privacy' },
  docs: ['https://docs.helphero.co/'],
};
