import type { Vendor } from '../vendor.ts';

export const etracker: Vendor = {
  id: 'etracker',
  name: 'etracker Analytics',
  owner: 'etracker GmbH',
  country: 'DE',
  category: 'product-analytics',
  hosts: ['*.etracker.com', '*.etracker.de'],
  links: { privacy: 'https://www.etracker.com/datenschutz/' },
  docs: ['https://www.etracker.com/docs/'],
};
