import type { Vendor } from '../vendor.ts';

export const lytics: Vendor = {
  id: 'lytics',
  name: 'Lytics',
  owner: 'Contentstack Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.lytics.io'],
  signatures: [{ query: { _e: '', _uid: '', _sz: '^\\d+x\\d+$', _tz: '' }, confidence: 0.97 }],
  events: [{ at: '', name: '_e', user: ['user_id', '_uid'], properties: '' }],
  parameters: {
    _uid: { label: 'Visitor id', category: 'cookie-id' },
    _e: { label: 'Event name', category: 'event-name' },
    _ref: { label: 'Referrer', category: 'referrer' },
    _sz: { label: 'Screen size', category: 'device' },
    _tz: { label: 'Time zone offset', category: 'timezone' },
    _ul: { label: 'Language', category: 'device' },
    _uido: { label: 'Visitor id', category: 'cookie-id' },
  },
  links: { privacy: 'https://www.lytics.com/privacy-policy/' },
  docs: ['https://docs.lytics.com/'],
};
