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
  signatures: [{ query: { id: '^(?:t2|a2)_\\w+$', event: '', v: '^rdt_' }, confidence: 0.98 }],
  events: [{ at: '', name: 'event' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    id: { label: 'Pixel id (public)', category: 'other' },
    uuid: { label: 'Cookie id', category: 'cookie-id' },
    em: { label: 'E-mail address', category: 'email' },
  },
  links: { privacy: 'https://www.reddit.com/policies/privacy-policy' },
  docs: ['https://business.reddithelp.com/s/article/reddit-pixel'],
};
