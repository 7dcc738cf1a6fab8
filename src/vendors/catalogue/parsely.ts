import type { Vendor } from '../vendor.ts';

export const parsely: Vendor = {
  id: 'parsely',
  name: 'Parse.ly',
  owner: 'Automattic Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.parsely.com', '*.parse.ly'],
  signatures: [{ fields: { idsite: '', pvid: '^\\d+$', 'data.parsely_uuid': '' }, confidence: 0.98 }],
  events: [{ at: '', name: 'action', properties: ['data', 'metadata'] }],
  parameters: {
    action: { label: 'Event name', category: 'event-name' },
    parsely_uuid: { label: 'Visitor id', category: 'cookie-id' },
    parsely_site_uuid: { label: 'Site visitor id', category: 'cookie-id' },
    urlref: { label: 'Referrer', category: 'referrer' },
    surl: { label: 'First page of the session', category: 'page-url' },
    sref: { label: 'Referrer of the session', category: 'referrer' },
    pvid: { label: 'Page view id', category: 'other' },
  },
  links: { privacy: 'https://www.parse.ly/privacy-policy/' },
  docs: ['https://docs.parse.ly/'],
};
