import type { Vendor } from '../vendor.ts';
import { segment } from './segment.ts';

/** RudderStack: messages as Segment defined them. */
export const rudderstack: Vendor = {
  id: 'rudderstack',
  name: 'RudderStack',
  owner: 'RudderStack, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.rudderstack.com', '*.rudderlabs.com'],
  events: [
    { at: '', name: 'event' },
    { at: '', name: 'type' },
  ],
  endpoints: segment.endpoints ?? {},
  parameters: segment.parameters,
  sdks: ['@rudderstack/analytics-js@3.34.1'],
  docs: ['https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/'],
};
