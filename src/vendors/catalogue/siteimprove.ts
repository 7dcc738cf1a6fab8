import type { Vendor } from '../vendor.ts';

export const siteimprove: Vendor = {
  id: 'siteimprove',
  name: 'Siteimprove',
  owner: 'Siteimprove A/S',
  country: 'DK',
  category: 'product-analytics',
  hosts: ['*.siteimproveanalytics.com', '*.siteimproveanalytics.io', '*.siteimprove.com'],
  links: { privacy: 'https://www.siteimprove.com/privacy/privacy-policy/' },
  docs: ['https://help.siteimprove.com/support/solutions/articles/80000447909'],
};
