import type { Vendor } from '../vendor.ts';

export const impact: Vendor = {
  id: 'impact',
  name: 'impact.com',
  owner: 'Impact Tech, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: [
    '*.impactradius-event.com',
    '*.impactcdn.com',
    '*.ojrq.net',
    '*.impact.com',
    '*.evyy.net',
    '*.sjv.io',
    '*.pxf.io',
  ],
  links: { privacy: 'https://impact.com/privacy-policy/' },
  docs: ['https://integrations.impact.com/'],
};
