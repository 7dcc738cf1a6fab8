import type { Vendor } from '../vendor.ts';

export const gorgias: Vendor = {
  id: 'gorgias',
  name: 'Gorgias',
  owner: 'Gorgias Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.gorgias.chat', '*.gorgias.com', '*.gorgias.io', '*.gorgias.help'],
  links: { privacy: 'https://www.gorgias.com/legal/privacy' },
  docs: ['https://developers.gorgias.com/'],
};
