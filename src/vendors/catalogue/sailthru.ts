import type { Vendor } from '../vendor.ts';

export const sailthru: Vendor = {
  id: 'sailthru',
  name: 'Sailthru',
  owner: 'Marigold USA, LLC',
  parent: 'Marigold',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.sail-horizon.com', '*.sailthru.com', '*.sail-personalize.com'],
  links: { privacy: 'https://meetmarigold.com/privacy/' },
  docs: ['https://getstarted.sailthru.com/'],
};
