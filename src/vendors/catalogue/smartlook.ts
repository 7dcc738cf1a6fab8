import type { Vendor } from '../vendor.ts';

/** Smartlook: settings of a recording as JSON, then its events. */
export const smartlook: Vendor = {
  id: 'smartlook',
  name: 'Smartlook',
  owner: 'Smartsupp.com, s.r.o.',
  parent: 'Cisco Systems, Inc.',
  country: 'CZ',
  category: 'session-replay',
  hosts: ['*.smartlook.com', '*.smartlook.cloud'],
  signatures: [
    { path: '/rec/v\\d/', fields: { sid: '', vid: '' }, confidence: 0.95 },
    { fields: { apiKey: '^[0-9a-f]{40}$', sid: '', vid: '' }, confidence: 0.95 },
  ],
  events: [{ at: '', name: 'eventName' }],
  parameters: {
    apiKey: { label: 'Project key (public)', category: 'other' },
    key: { label: 'Project key (public)', category: 'other' },
    vid: { label: 'Cookie id', category: 'cookie-id' },
    visitorId: { label: 'Cookie id', category: 'cookie-id' },
    sid: { label: 'Session id', category: 'session-id' },
    sessionId: { label: 'Session id', category: 'session-id' },
    rid: { label: 'Recording id', category: 'session-id' },
    recordId: { label: 'Recording id', category: 'session-id' },
    userId: { label: 'User id', category: 'user-id' },
    uid: { label: 'User id', category: 'user-id' },
    url: { label: 'Page address', category: 'page-url' },
    'props.email': { label: 'E-mail address', category: 'email' },
    'userProps.email': { label: 'E-mail address', category: 'email' },
    'userProps.name': { label: 'Name', category: 'name' },
  },
  links: { privacy: 'https://www.smartlook.com/help/privacy-policy/' },
  docs: ['https://web.developer.smartlook.com/'],
};
