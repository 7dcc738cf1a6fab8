import type { Vendor } from '../vendor.ts';

export const crazyEgg: Vendor = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  owner: 'Crazy Egg, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.crazyegg.com'],
  links: { privacy: 'https://www.crazyegg.com/privacy' },
  docs: ['https://support.crazyegg.com/'],
};
