import type { Vendor } from '../vendor.ts';

export const rapid7Insightops: Vendor = {
  id: 'rapid7-insightops',
  name: 'Rapid7 InsightOps',
  owner: 'Rapid7, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.logs.insight.rapid7.com', '*.logentries.com'],
  links: { privacy: 'https://www.rapid7.com/privacy-policy/' },
  docs: ['https://docs.rapid7.com/insightops/'],
};
