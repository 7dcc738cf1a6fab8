import type { Vendor } from '../vendor.ts';

export const yahooJapanAds: Vendor = {
  id: 'yahoo-japan-ads',
  name: 'Yahoo! JAPAN Ads',
  owner: 'LY Corporation',
  country: 'JP',
  category: 'advertising',
  hosts: [
    '*.yjtag.jp',
    's.yimg.jp',
    'b91.yahoo.co.jp',
    'b92.yahoo.co.jp',
    'b97.yahoo.co.jp',
    'b98.yahoo.co.jp',
    'b99.yahoo.co.jp',
    'apm.yahoo.co.jp',
  ],
  links: { privacy: 'https://www.lycorp.co.jp/en/company/privacypolicy/' },
  docs: ['https://ads-help.yahoo-net.jp/'],
};
