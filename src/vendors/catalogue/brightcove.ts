import type { Vendor } from '../vendor.ts';

/** Brightcove: `/tracker/v2` takes one query per event of the player. */
export const brightcove: Vendor = {
  id: 'brightcove',
  name: 'Brightcove',
  owner: 'Brightcove Inc.',
  parent: 'Bending Spoons S.p.A.',
  country: 'US',
  category: 'video',
  hosts: ['*.brightcove.com', '*.brightcove.net', '*.boltdns.net', '*.brightcovecdn.com'],
  signatures: [{ query: { account: '^\\d+$', domain: '^videocloud$', event: '' }, confidence: 0.95 }],
  events: [{ at: '', name: 'event' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    session: { label: 'Session id', category: 'session-id' },
    destination: { label: 'Page address', category: 'page-url' },
    source: { label: 'Referrer', category: 'referrer' },
    video: { label: 'Video id', category: 'interaction' },
    video_name: { label: 'Video title', category: 'interaction' },
    account: { label: 'Account (public)', category: 'other' },
  },
  links: { privacy: 'https://www.brightcove.com/en/legal/privacy/' },
  docs: ['https://apis.support.brightcove.com/'],
};
