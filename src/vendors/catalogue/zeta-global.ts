import type { Vendor } from '../vendor.ts';

export const zetaGlobal: Vendor = {
  id: 'zeta-global',
  name: 'Zeta Global',
  owner: 'Zeta Global Corp.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.rezync.com', '*.boomtrain.com', '*.rfihub.com', '*.zetaglobal.net'],
  links: { privacy: 'https://zetaglobal.com/privacy-policy/' },
  docs: ['https://knowledgebase.zetaglobal.com/'],
};
