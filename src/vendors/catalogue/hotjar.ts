import type { Vendor } from '../vendor.ts';

/** Hotjar: visits as JSON, recordings over a WebSocket. */
export const hotjar: Vendor = {
  id: 'hotjar',
  name: 'Hotjar',
  owner: 'Hotjar Ltd',
  parent: 'Contentsquare SAS',
  country: 'MT',
  category: 'session-replay',
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  signatures: [
    { path: '/api/v\\d/client/sites/\\d+/visit-data$', confidence: 0.98 },
    { path: '/api/v\\d/client/sites/\\d+/', fields: { user_uuid: '', window_width: '' }, confidence: 0.95 },
  ],
  events: [
    { at: '', name: 'event' },
    { at: 'events[]', name: 'name' },
  ],
  parameters: {
    user_id: { label: 'Hotjar user id', category: 'device-id' },
    site_user_id: { label: 'Hotjar user id', category: 'device-id' },
    userId: { label: 'Hotjar user id', category: 'device-id' },
    'attributes.email': { label: 'E-mail address', category: 'email' },
    site_id: { label: 'Site id (public)', category: 'other' },
    siteId: { label: 'Site id (public)', category: 'other' },
    session_id: { label: 'Session id', category: 'session-id' },
    user_uuid: { label: 'Cookie id', category: 'cookie-id' },
    page_url: { label: 'Page address', category: 'page-url' },
    url: { label: 'Page address', category: 'page-url' },
    window_width: { label: 'Viewport size', category: 'device' },
    window_height: { label: 'Viewport size', category: 'device' },
    'events[].w': { label: 'Viewport size', category: 'device' },
    'events[].h': { label: 'Viewport size', category: 'device' },
    visitor_id: { label: 'Cookie id', category: 'cookie-id' },
  },
  links: {
    privacy: 'https://www.hotjar.com/legal/policies/privacy/',
    dpa: 'https://www.hotjar.com/legal/support/dpa/',
    subprocessors: 'https://help.hotjar.com/hc/en-us/articles/360058514233',
  },
  docs: ['https://help.hotjar.com/'],
};
