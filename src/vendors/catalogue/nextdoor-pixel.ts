import type { Vendor } from '../vendor.ts';

export const nextdoorPixel: Vendor = {
  id: 'nextdoor-pixel',
  name: 'Nextdoor Pixel',
  owner: 'Nextdoor, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['ads.nextdoor.com', 'flask.nextdoor.com'],
  signatures: [
    {
      query: {
        pid: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        ev: '^[A-Z_]+$',
        dl: '^https?://',
        rl: '',
      },
      confidence: 0.92,
    },
  ],
  events: [{ at: '', name: 'ev', properties: 'cd' }],
  parameters: {
    ndclid: { label: 'Click id', category: 'click-id' },
    em: { label: 'E-mail address', category: 'email', hashed: true },
    ph: { label: 'Phone number', category: 'phone', hashed: true },
    pid: { label: 'Pixel id (public)', category: 'other' },
    ev: { label: 'Event name', category: 'event-name' },
    dl: { label: 'Page address', category: 'page-url' },
    rl: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://legal.nextdoor.com/us-privacy-policy/' },
  docs: ['https://help.nextdoor.com/'],
};
