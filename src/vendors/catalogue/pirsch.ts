import type { Vendor } from '../vendor.ts';

/** Pirsch: page views as queries, events as JSON. */
export const pirsch: Vendor = {
  id: 'pirsch',
  name: 'Pirsch Analytics',
  owner: 'Emvi Software GmbH',
  country: 'DE',
  category: 'product-analytics',
  hosts: ['*.pirsch.io'],
  signatures: [
    { path: '/hit$', query: { nc: '', code: '^[A-Za-z0-9]{32}$' }, confidence: 0.97 },
    { query: { code: '^[A-Za-z0-9]{32}$', url: '', ref: '', w: '', h: '' }, confidence: 0.95 },
    { fields: { identification_code: '^[A-Za-z0-9]{32}$', url: '^https?://' }, confidence: 0.96 },
  ],
  events: [{ at: '', name: 'event_name', properties: 'event_meta' }],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    identification_code: { label: 'Identification code (public)', category: 'other' },
    code: { label: 'Identification code (public)', category: 'other' },
    url: { label: 'Page address', category: 'page-url' },
    title: { label: 'Page title', category: 'page-title' },
    t: { label: 'Page title', category: 'page-title' },
    referrer: { label: 'Referrer', category: 'referrer' },
    ref: { label: 'Referrer', category: 'referrer' },
    screen_width: { label: 'Screen size', category: 'device' },
    screen_height: { label: 'Screen size', category: 'device' },
    w: { label: 'Screen size', category: 'device' },
    h: { label: 'Screen size', category: 'device' },
  },
  links: { privacy: 'https://pirsch.io/privacy' },
  sdks: ['pirsch-sdk@2.9.1'],
  docs: ['https://docs.pirsch.io/api-sdks/api'],
};
