import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** Hightouch: messages in the format of Segment. */
export const hightouch: Vendor = {
  id: 'hightouch',
  name: 'Hightouch',
  owner: 'Carry Technologies, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.hightouch-events.com', '*.hightouch.com'],
  signatures: [{ fields: { 'context.library.name': '^events-sdk-js$' }, confidence: 0.97 }],
  events: segment.events ?? [],
  endpoints: segment.endpoints ?? {},
  parameters: { ...segment.parameters },
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  links: {
    privacy: 'https://hightouch.com/privacy-policy',
    dpa: 'https://hightouch.com/dpa',
    subprocessors: 'https://hightouch.com/subprocessors',
  },
  sdks: ['@ht-sdks/events-sdk-js-browser@1.5.1'],
  docs: ['https://hightouch.com/docs/events/sdks/browser'],
};
