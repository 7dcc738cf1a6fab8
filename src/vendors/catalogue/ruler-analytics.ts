import type { Vendor } from '../vendor.ts';

export const rulerAnalytics: Vendor = {
  id: 'ruler-analytics',
  name: 'Ruler Analytics',
  owner: 'Ruler Analytics Ltd',
  country: 'GB',
  category: 'b2b-enrichment',
  hosts: ['*.ruleranalytics.com'],
  links: { privacy: 'https://www.ruleranalytics.com/privacy-policy/' },
  docs: ['https://support.ruleranalytics.com/'],
};
