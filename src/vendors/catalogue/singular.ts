import type { Vendor } from '../vendor.ts';

/** Singular: events with short names, in the query or in `payload` of a body. */
export const singular: Vendor = {
  id: 'singular',
  name: 'Singular',
  owner: 'Singular Labs, Inc.',
  country: 'US',
  category: 'mobile-measurement',
  hosts: ['*.singular.net', '*.sng.link'],
  signatures: [
    { path: '/api/v1/event$', query: { a: '', k: '', i: '', p: '^Web$' }, confidence: 0.95 },
    { fields: { signature: '^[0-9a-f]{40}$', 'payload.device_user_agent': '' }, confidence: 0.97 },
  ],
  events: [{ at: '', name: 'n', user: 'custom_user_id', properties: ['payload.e', 'e'] }],
  parameters: {
    'payload.e.r': { label: 'Revenue', category: 'revenue' },
    'payload.e.pcc': { label: 'Currency', category: 'other' },
    singular_instance_id: { label: 'Device id', category: 'device-id' },
    sdid: { label: 'Device id', category: 'device-id' },
    u: { label: 'Device id', category: 'device-id' },
    ecid: { label: 'Device id', category: 'device-id' },
    n: { label: 'Event name', category: 'event-name' },
    s: { label: 'Session id', category: 'session-id' },
    'client_hints.*': { label: 'Device and browser', category: 'device' },
    'payload.client_hints.brands[].*': { label: 'Device and browser', category: 'device' },
  },
  links: { privacy: 'https://www.singular.net/privacy-policy/' },
  sdks: ['singular-sdk@1.4.10'],
  docs: ['https://support.singular.net/hc/en-us/articles/360039991491'],
};
