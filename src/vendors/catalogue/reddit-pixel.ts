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
  events: [
    { at: '', name: 'm.customEventName', user: 'external_id', properties: 'm' },
    { at: '', name: 'event', user: 'external_id', properties: 'm' },
  ],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    'm.customEventName': { label: 'Event name', category: 'event-name' },
    uuid: { label: 'Reddit cookie', category: 'cookie-id' },
    aaid: { label: 'Advertising id', category: 'advertising-id' },
    idfa: { label: 'Advertising id', category: 'advertising-id' },
    em: { label: 'E-mail address', category: 'email' },
    external_id: { label: 'User id', category: 'user-id' },
    sh: { label: 'Screen height', category: 'device' },
    sw: { label: 'Screen width', category: 'device' },
    'm.valueDecimal': { label: 'Value', category: 'amount' },
    'm.currency': { label: 'Currency', category: 'other' },
    id: { label: 'Pixel id (public)', category: 'other' },
  },
  links: { privacy: 'https://www.reddit.com/policies/privacy-policy' },
  docs: ['https://business.reddithelp.com/s/article/reddit-pixel'],
};
