import type { Vendor } from '../vendor.ts';

/** Medallia Digital, formerly Kampyle: a pixel with events as JSON in base64. */
export const medallia: Vendor = {
  id: 'medallia',
  name: 'Medallia',
  owner: 'Medallia, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.medallia.com', '*.medallia.eu', '*.kampyle.com'],
  signatures: [{ path: '/egw/\\d+/[a-z0-9]{20,}/track/__cool\\.gif$', query: { data: '' }, confidence: 0.98 }],
  events: [{ at: 'data.events[]', name: 'event_name', user: 'user_id' }],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    user_id: { label: 'Visitor id', category: 'cookie-id' },
    'kampyle_data.kampyle_userid': { label: 'Visitor id', category: 'cookie-id' },
    'kampyle_data.kampyleUserSession': { label: 'Session id', category: 'session-id' },
    'events[].url': { label: 'Page address', category: 'page-url' },
    session_dua: { label: 'User agent', category: 'device' },
    session_platform: { label: 'Platform', category: 'device' },
    session_screen_size: { label: 'Screen size', category: 'device' },
    accountId: { label: 'Account id (public)', category: 'other' },
    websiteId: { label: 'Website id', category: 'other' },
    formId: { label: 'Form id', category: 'other' },
    feedback_correlation_uuid: { label: 'Response id', category: 'other' },
    tracker_version: { label: 'Library version', category: 'other' },
    environment: { label: 'Data centre', category: 'other' },
  },
  links: { privacy: 'https://www.medallia.com/privacy-policy/' },
  docs: ['https://docs.medallia.com/', 'https://nebula-cdn.kampyle.com/'],
};
