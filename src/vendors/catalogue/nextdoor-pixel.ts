import type { Vendor } from '../vendor.ts';

export const nextdoorPixel: Vendor = {
  id: 'nextdoor-pixel',
  name: 'Nextdoor Pixel',
  owner: 'Nextdoor, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['ads.nextdoor.com', 'flask.nextdoor.com'],
  events: [{ at: '', name: 'ev', properties: 'cd' }],
  parameters: {
    ev: { label: 'Event name', category: 'event-name' },
    dl: { label: 'Page address', category: 'page-url' },
    rl: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://legal.nextdoor.com/us-privacy-policy/' },
  docs: ['https://help.nextdoor.com/'],
};
