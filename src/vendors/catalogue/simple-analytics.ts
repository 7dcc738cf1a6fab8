import type { Vendor } from '../vendor.ts';

/** Simple Analytics: page views as queries, events as JSON. */
export const simpleAnalytics: Vendor = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  owner: 'Simple Analytics B.V.',
  country: 'NL',
  category: 'product-analytics',
  hosts: ['*.simpleanalyticscdn.com', '*.simpleanalytics.com', '*.simpleanalyticsbadges.com', '*.simpleanalytics.io'],
  signatures: [
    { query: { version: '_latest_', hostname: '', page_id: '' }, confidence: 0.93 },
    { fields: { version: '^(?:cdn|public)_', session_id: '', hostname: '' }, confidence: 0.93 },
  ],
  events: [{ at: '', name: 'event' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    hostname: { label: 'Page host', category: 'page-url' },
    path: { label: 'Page path', category: 'page-url' },
    page: { label: 'Page path', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
    viewport_width: { label: 'Viewport size', category: 'device' },
    viewport_height: { label: 'Viewport size', category: 'device' },
    screen_width: { label: 'Screen size', category: 'device' },
    screen_height: { label: 'Screen size', category: 'device' },
    language: { label: 'Browser language', category: 'device' },
    timezone: { label: 'Time zone', category: 'timezone' },
    page_id: { label: 'Page view id', category: 'other' },
    session_id: { label: 'Session id', category: 'session-id' },
    os_name: { label: 'Operating system', category: 'device' },
    os_version: { label: 'Operating system', category: 'device' },
    browser_name: { label: 'Browser', category: 'device' },
    browser_version: { label: 'Browser', category: 'device' },
    unique: { label: 'Unique visit', category: 'other' },
  },
  links: { privacy: 'https://www.simpleanalytics.com/privacy-policy' },
  docs: ['https://docs.simpleanalytics.com/metrics'],
};
