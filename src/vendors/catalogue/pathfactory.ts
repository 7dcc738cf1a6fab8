import type { Vendor } from '../vendor.ts';

export const pathfactory: Vendor = {
  id: 'pathfactory',
  name: 'PathFactory',
  owner: 'PathFactory Inc.',
  country: 'CA',
  category: 'marketing-automation',
  hosts: ['*.pathfactory.com', '*.lookbookhq.com'],
  links: { privacy: 'https://www.pathfactory.com/privacy-policy/' },
  docs: ['https://support.pathfactory.com/'],
};
