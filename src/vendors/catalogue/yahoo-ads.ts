import type { Vendor } from '../vendor.ts';

export const yahooAds: Vendor = {
  id: 'yahoo-ads',
  name: 'Yahoo Ads',
  owner: 'Yahoo Inc.',
  country: 'US',
  category: 'advertising',
  hosts: [
    '*.analytics.yahoo.com',
    '*.ads.yahoo.com',
    '*.yimg.com',
    '*.adtechus.com',
    '*.advertising.com',
    '*.gemini.yahoo.com',
  ],
  links: { privacy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html' },
  docs: ['https://developer.yahooinc.com/'],
};
