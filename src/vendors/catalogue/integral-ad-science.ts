import type { Vendor } from '../vendor.ts';

export const integralAdScience: Vendor = {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  owner: 'Integral Ad Science, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adsafeprotected.com', '*.iasds01.com'],
  links: { privacy: 'https://integralads.com/privacy-policy/' },
  docs: ['https://integralads.com/'],
};
