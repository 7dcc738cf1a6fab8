import type { Vendor } from '../vendor.ts';

export const unbounce: Vendor = {
  id: 'unbounce',
  name: 'Unbounce',
  owner: 'Unbounce Marketing Solutions Inc.',
  country: 'CA',
  category: 'marketing-automation',
  hosts: ['*.unbounce.com', '*.ubembed.com', '*.unbouncepages.com'],
  links: { privacy: 'https://unbounce.com/privacy/' },
  docs: ['https://documentation.unbounce.com/'],
};
