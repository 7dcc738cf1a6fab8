import type { Vendor } from '../vendor.ts';

export const quoraPixel: Vendor = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  owner: 'Quora, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['q.quora.com', 'a.quora.com'],
  signatures: [{ query: { tag: '^[A-Z]', u: '^https?://', j: '^1$', ts: '^\\d{13}$' }, confidence: 0.92 }],
  events: [{ at: '', name: 'tag' }],
  parameters: {
    em: { label: 'E-mail address', category: 'email', hashed: true },
    i: { label: 'Cookie id', category: 'cookie-id' },
    qclid: { label: 'Click id', category: 'click-id' },
    ref: { label: 'Referrer', category: 'referrer' },
    value: { label: 'Amount', category: 'amount' },
    tag: { label: 'Event name', category: 'event-name' },
    u: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.quora.com/about/privacy' },
  docs: [
    'https://quoraadsupport.zendesk.com/hc/en-us',
    'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928-Pixels-Conversion-Tracking',
  ],
};
