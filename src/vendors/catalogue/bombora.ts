import type { Vendor } from '../vendor.ts';

export const bombora: Vendor = {
  id: 'bombora',
  name: 'Bombora',
  owner: 'Bombora, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.ml314.com', '*.ml-attr.com', '*.bombora.com'],
  links: { privacy: 'https://bombora.com/privacy-policy/' },
  docs: ['https://bombora.com/'],
};
