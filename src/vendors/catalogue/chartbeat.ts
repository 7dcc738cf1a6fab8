import type { Vendor } from '../vendor.ts';

export const chartbeat: Vendor = {
  id: 'chartbeat',
  name: 'Chartbeat',
  owner: 'Chartbeat, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.chartbeat.com', '*.chartbeat.net'],
  links: { privacy: 'https://chartbeat.com/privacy/' },
  docs: ['https://docs.chartbeat.com/'],
};
