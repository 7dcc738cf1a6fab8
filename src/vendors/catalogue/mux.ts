import type { Vendor } from '../vendor.ts';

const customDimensions = Array.from({ length: 10 }, (_, at) => `c${at + 1}`);

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
  events: [{ at: 'events[]', name: 'e', user: 'uusid', properties: customDimensions }],
  parameters: {
    'events[].xid': { label: 'View id', category: 'session-id' },
    'events[].vid': { label: 'Video', category: 'interaction' },
    'events[].vtt': { label: 'Video', category: 'interaction' },
    'events[].vsr': { label: 'Series', category: 'interaction' },
    'events[].ucx*': { label: 'Connection', category: 'device' },
    'events[].perme': { label: 'Error', category: 'console-log' },
    'events[].pph': { label: 'Position in the video', category: 'interaction' },
    'events[].vdn': { label: 'Video', category: 'interaction' },
    'events[].c1': { label: 'Custom dimension 1', category: 'other' },
    'events[].c2': { label: 'Custom dimension 2', category: 'other' },
    'events[].c3': { label: 'Custom dimension 3', category: 'other' },
    'events[].c4': { label: 'Custom dimension 4', category: 'other' },
    'events[].c5': { label: 'Custom dimension 5', category: 'other' },
    'events[].c6': { label: 'Custom dimension 6', category: 'other' },
    'events[].c7': { label: 'Custom dimension 7', category: 'other' },
    'events[].c8': { label: 'Custom dimension 8', category: 'other' },
    'events[].c9': { label: 'Custom dimension 9', category: 'other' },
    'events[].c10': { label: 'Custom dimension 10', category: 'other' },
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
