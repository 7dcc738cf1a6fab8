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
  events: [
    { at: 'events[]', name: 'key', user: '/device_id', properties: ['segmentation', 'sum'] },
    {
      at: '',
      name: { keys: ['user_details', 'crash'] },
      user: 'device_id',
      properties: ['user_details', 'crash._custom'],
    },
  ],
  parameters: {
    'events[].sum': { label: 'Sum', category: 'amount' },
    'user_details.name': { label: 'Name', category: 'name' },
    device_id: { label: 'Device id', category: 'device-id' },
    'metrics._density': { label: 'Pixel density', category: 'device' },
    'events[].key': { label: 'Event name', category: 'event-name' },
    'segmentation.name': { label: 'Page address', category: 'page-url' },
    'segmentation.view': { label: 'Page address', category: 'page-url' },
    'crash._view': { label: 'Page address', category: 'page-url' },
    'crash._opengl': { label: 'Graphics', category: 'device' },
    app_key: { label: 'App key (public)', category: 'other' },
  },
  software: { name: 'Countly' },
  links: { privacy: 'https://countly.com/legal/privacy-policy' },
  sdks: ['countly-sdk-web@26.1.1'],
  docs: ['https://support.countly.com/hc/en-us/articles/360037441932'],
};
