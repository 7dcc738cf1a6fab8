import type { Vendor } from '../vendor.ts';

export const mouseflow: Vendor = {
  id: 'mouseflow',
  name: 'Mouseflow',
  owner: 'Mouseflow ApS',
  country: 'DK',
  category: 'session-replay',
  hosts: ['*.mouseflow.com'],
  links: { privacy: 'https://mouseflow.com/legal/visitor-privacy-policy/', dpa: 'https://mouseflow.com/legal/dpa/' },
  docs: ['https://help.mouseflow.com/'],
};
