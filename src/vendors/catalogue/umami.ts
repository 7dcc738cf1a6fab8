import type { Vendor } from '../vendor.ts';

/** Umami: one JSON object per event. */
export const umami: Vendor = {
  id: 'umami',
  name: 'Umami Cloud',
  owner: 'Umami Software, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.umami.is', '*.umami.dev'],
  signatures: [
    {
      fields: {
        type: '^(?:event|identify)$',
        'payload.website': '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        'payload.hostname': '',
        'payload.screen': '^\\d+x\\d+$',
        'payload.language': '',
        'payload.url': '',
      },
      confidence: 0.96,
    },
  ],
  events: [
    { at: '', name: 'payload.name', user: 'payload.id', properties: 'payload.data' },
    { at: '', name: 'type', user: 'payload.id', properties: 'payload.data' },
  ],
  parameters: {
    'payload.name': { label: 'Event name', category: 'event-name' },
    'payload.website': { label: 'Website id (public)', category: 'other' },
    'payload.hostname': { label: 'Page host', category: 'page-url' },
    'payload.url': { label: 'Page address', category: 'page-url' },
    'payload.referrer': { label: 'Referrer', category: 'referrer' },
    'payload.title': { label: 'Page title', category: 'page-title' },
    'payload.screen': { label: 'Screen size', category: 'device' },
    'payload.language': { label: 'Browser language', category: 'device' },
    'payload.id': { label: 'User id', category: 'user-id' },
  },
  software: { name: 'Umami' },
  links: { privacy: 'https://umami.is/privacy' },
  docs: ['https://umami.is/docs/api/sending-stats'],
};
