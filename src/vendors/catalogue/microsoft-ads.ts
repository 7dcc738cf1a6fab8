import type { Vendor } from '../vendor.ts';

export const microsoftAds: Vendor = {
  id: 'microsoft-ads',
  name: 'Microsoft Advertising',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'advertising',
  hosts: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com', 'flex.msn.com'],
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://help.ads.microsoft.com/apex/index/3/en/56682'],
};
