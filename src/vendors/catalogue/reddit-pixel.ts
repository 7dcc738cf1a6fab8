import type { Vendor } from '../vendor.ts';

export const redditPixel: Vendor = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  owner: 'Reddit, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: [
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'www.redditstatic.com/ads',
    'conversions-config.reddit.com',
    'events.redditmedia.com',
    'w3-reporting.reddit.com',
    'ads-api.reddit.com/api',
  ],
  links: { privacy: 'https://www.reddit.com/policies/privacy-policy' },
  docs: ['https://business.reddithelp.com/s/article/reddit-pixel'],
};
