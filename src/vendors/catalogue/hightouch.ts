import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** Hightouch: messages as Segment defined them. */
export const hightouch: Vendor = {
  id: 'hightouch',
  name: 'Hightouch',
  owner: 'Carry Technologies, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.hightouch-events.com', '*.hightouch.com'],
  events: [
    { at: '', name: 'event' },
    { at: '', name: 'type' },
  ],
  endpoints: segment.endpoints ?? {},
  parameters: segment.parameters,
  sdks: ['@hightouch/events-sdk-js@1.5.1'],
  docs: ['https://hightouch.com/docs/events/sdks/browser'],
};
