import type { Vendor } from '../vendor.ts';

export const statcounter: Vendor = {
  id: 'statcounter',
  name: 'Statcounter',
  owner: 'StatCounter',
  country: 'IE',
  category: 'product-analytics',
  hosts: ['*.statcounter.com'],
  links: { privacy: 'https://statcounter.com/about/legal/' },
  docs: ['https://statcounter.com/support/knowledge-base/'],
};
