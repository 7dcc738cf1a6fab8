import type { Vendor } from '../vendor.ts';

/** Avo Inspector: the shapes of events, without their values. */
export const avo: Vendor = {
  id: 'avo',
  name: 'Avo',
  owner: 'Avo, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.avo.app'],
  signatures: [
    { fields: { libPlatform: '', avoFunction: '' }, confidence: 0.97 },
    { fields: { libPlatform: '', libVersion: '', trackingId: '', samplingRate: '^[\\d.]+$' }, confidence: 0.95 },
  ],
  events: [{ at: '[]', name: 'eventName', properties: 'eventProperties' }],
  parameters: {
    '[].type': { label: 'Kind of request', category: 'other' },
    eventName: { label: 'Event name', category: 'event-name' },
    trackingId: { label: 'Tracking id', category: 'device-id' },
    apiKey: { label: 'API key (public)', category: 'other' },
    sessionId: { label: 'Session id', category: 'session-id' },
    anonymousId: { label: 'Device id', category: 'device-id' },
  },
  links: { privacy: 'https://www.avo.app/privacy' },
  sdks: ['avo-inspector@1.4.2'],
  docs: ['https://www.avo.app/docs/inspector'],
};
