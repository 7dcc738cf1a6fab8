import type { Vendor } from '../vendor.ts';

/** SatisMeter: answers go to `/api/responses` as JSON. */
export const satismeter: Vendor = {
  id: 'satismeter',
  name: 'SatisMeter',
  owner: 'Productboard, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.satismeter.com'],
  parameters: {
    userId: { label: 'User id', category: 'user-id' },
    anonymousId: { label: 'Anonymous id', category: 'device-id' },
    feedback: { label: 'Comment', category: 'message' },
    rating: { label: 'Score', category: 'other' },
    referrer: { label: 'Page address', category: 'page-url' },
    campaign: { label: 'Survey id', category: 'other' },
    method: { label: 'Where it was asked', category: 'other' },
    writeKey: { label: 'Write key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.productboard.com/privacy-policy/' },
  docs: ['https://help.satismeter.com/', 'https://gist.github.com/jsedlacek/22d1d647cd7ff228c032e3e205d9b1e0'],
};
