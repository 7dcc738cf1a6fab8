import type { Vendor } from '../vendor.ts';

export const amazonAds: Vendor = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  owner: 'Amazon Advertising LLC',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.amazon-adsystem.com', '*.paa-reporting-advertising.amazon'],
  links: { privacy: 'https://www.amazon.com/privacy' },
  docs: ['https://advertising.amazon.com/help'],
};
