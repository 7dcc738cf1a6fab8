import type { Vendor } from '../vendor.ts';

/** Avo Inspector: the shapes of events, without their values. */
export const avo: Vendor = {
  id: 'avo',
  name: 'Avo',
  owner: 'Avo, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['api.avo.app'],
  events: [{ at: '[]', name: 'eventName' }],
  parameters: {
    eventName: { label: 'Event name', category: 'event-name' },
    trackingId: { label: 'Tracking id', category: 'device-id' },
    apiKey: { label: 'API key (public)', category: 'other' },
    sessionId: { label: 'Session id', category: 'session-id' },
    anonymousId: { label: 'Device id', category: 'device-id' },
  },
  sdks: ['avo-inspector@1.4.2'],
  docs: ['https://www.avo.app/docs/inspector'],
};
