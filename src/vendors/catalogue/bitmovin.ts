import type { Vendor } from '../vendor.ts';

/** Bitmovin Analytics: one sample per state of the player, as JSON in a text body. */
export const bitmovin: Vendor = {
  id: 'bitmovin',
  name: 'Bitmovin',
  owner: 'Bitmovin Inc.',
  country: 'US',
  category: 'video',
  hosts: ['*.bitmovin.com'],
  signatures: [
    {
      fields: { analyticsVersion: '', impressionId: '^[0-9a-f-]{36}$', playerTech: '' },
      confidence: 0.97,
    },
  ],
  events: [{ at: '', name: 'state', user: ['customUserId', 'userId'] }],
  parameters: {
    state: { label: 'Event name', category: 'event-name' },
    customUserId: { label: 'User id', category: 'user-id' },
    userId: { label: 'Viewer id', category: 'device-id' },
    impressionId: { label: 'Play id', category: 'session-id' },
    domain: { label: 'Page host', category: 'page-url' },
    path: { label: 'Page path', category: 'page-url' },
    userAgent: { label: 'User agent', category: 'device' },
    language: { label: 'Browser language', category: 'device' },
    screenWidth: { label: 'Screen size', category: 'device' },
    screenHeight: { label: 'Screen size', category: 'device' },
    videoId: { label: 'Video id', category: 'interaction' },
    videoTitle: { label: 'Video title', category: 'interaction' },
    errorMessage: { label: 'Error message', category: 'message' },
    key: { label: 'Licence key (public)', category: 'other' },
    playerKey: { label: 'Player key (public)', category: 'other' },
    analyticsVersion: { label: 'Version', category: 'other' },
  },
  links: { privacy: 'https://bitmovin.com/privacy-policy/' },
  docs: ['https://developer.bitmovin.com/', 'https://www.npmjs.com/package/bitmovin-analytics/v/2.51.0'],
};
