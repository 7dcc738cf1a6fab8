import type { Vendor } from '../vendor.ts';

export const ahrefsAnalytics: Vendor = {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  owner: 'Ahrefs Pte. Ltd.',
  country: 'SG',
  category: 'product-analytics',
  hosts: ['analytics.ahrefs.com'],
  links: { privacy: 'https://ahrefs.com/privacy-policy' },
  docs: ['https://help.ahrefs.com/en/collections/9990474-web-analytics'],
};
