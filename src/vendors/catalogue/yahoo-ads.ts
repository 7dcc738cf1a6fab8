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
  signatures: [{ query: { '.yp': '^\\d+$', yv: '', a: '^10000$' }, confidence: 0.98 }],
  events: [
    { at: '', name: 'ea', properties: ['ec', 'el', 'ev', 'gv'] },
    { at: '', name: 'et' },
  ],
  parameters: {
    ea: { label: 'Event name', category: 'event-name' },
    b: { label: 'Page title', category: 'page-title' },
    f: { label: 'Page address', category: 'page-url' },
    e: { label: 'Referrer', category: 'referrer' },
    gv: { label: 'Amount', category: 'amount' },
  },
  links: { privacy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html' },
  docs: ['https://developer.yahooinc.com/'],
};
