import type { Vendor } from '../vendor.ts';

/** Countly: `/i` with JSON in `events`, `metrics`, `user_details` and `crash`. */
export const countly: Vendor = {
  id: 'countly',
  name: 'Countly',
  owner: 'Countly Ltd.',
  country: 'GB',
  category: 'product-analytics',
  hosts: ['*.count.ly', '*.countly.com'],
  signatures: [
    { fields: { app_key: '', sdk_name: '^(?:javascript|java|objc|flutter|rn)[-_]', device_id: '' }, confidence: 0.97 },
    { query: { app_key: '', sdk_name: '^(?:javascript|java|objc|flutter|rn)[-_]', device_id: '' }, confidence: 0.96 },
  ],
  events: [{ at: 'events[]', name: 'key' }],
  parameters: {
    'metrics._density': { label: 'Pixel density', category: 'device' },
    'events[].key': { label: 'Event name', category: 'event-name' },
    'segmentation.name': { label: 'Page address', category: 'page-url' },
    'segmentation.view': { label: 'Page address', category: 'page-url' },
    'crash._view': { label: 'Page address', category: 'page-url' },
    'crash._opengl': { label: 'Graphics', category: 'device' },
    app_key: { label: 'App key (public)', category: 'other' },
  },
  links: { privacy: 'https://countly.com/legal/privacy-policy' },
  sdks: ['countly-sdk-web@26.1.1'],
  docs: ['https://support.countly.com/hc/en-us/articles/360037441932'],
};
