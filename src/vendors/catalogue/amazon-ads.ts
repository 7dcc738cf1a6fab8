import type { Vendor } from '../vendor.ts';

export const amazonAds: Vendor = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  owner: 'Amazon Advertising LLC',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.amazon-adsystem.com', '*.paa-reporting-advertising.amazon'],
  signatures: [
    {
      query: {
        pid: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        event: '',
        ts: '^\\d{13}$',
        'ex-src': '',
      },
      confidence: 0.95,
    },
  ],
  events: [{ at: '', name: 'event', properties: ['value', 'currencyCode', 'brand', 'category', 'productid', 'attr1'] }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    rP: { label: 'Page address', category: 'page-url' },
    'ex-src': { label: 'Page address', category: 'page-url' },
    currencyCode: { label: 'Currency', category: 'other' },
  },
  links: { privacy: 'https://www.amazon.com/privacy' },
  docs: ['https://advertising.amazon.com/help'],
};
