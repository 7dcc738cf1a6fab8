import type { Vendor } from '../vendor.ts';

/** Mux Data: beacons with short names: `uusid` the viewer, `c1`–`c10` the custom dimensions. */
export const mux: Vendor = {
  id: 'mux',
  name: 'Mux',
  owner: 'Mux, Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.litix.io', '*.mux.com'],
  signatures: [
    { fields: { 'events[].mapve': '', 'events[].mem': '' }, confidence: 0.97 },
    { fields: { 'events[].mapve': '', 'events[].ake': '', 'events[].psqno': '' }, confidence: 0.97 },
  ],
  events: [{ at: 'events[]', name: 'e' }],
  parameters: {
    uusid: { label: 'Viewer', category: 'user-id' },
    mvrid: { label: 'Viewer id', category: 'device-id' },
    e: { label: 'Event name', category: 'event-name' },
    vsohn: { label: 'Page address', category: 'page-url' },
    mtp: { label: 'Tag', category: 'other' },
  },
  links: {
    privacy: 'https://www.mux.com/privacy',
    dpa: 'https://www.mux.com/dpa',
    subprocessors: 'https://www.mux.com/subprocessors',
  },
  sdks: ['mux-embed@5.19.0'],
  docs: ['https://www.mux.com/docs/guides/make-your-data-actionable-with-metadata'],
};
