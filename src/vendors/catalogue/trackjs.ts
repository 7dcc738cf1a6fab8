import type { Vendor } from '../vendor.ts';

export const trackjs: Vendor = {
  id: 'trackjs',
  name: 'TrackJS',
  owner: 'TrackJS LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.trackjs.com'],
  signatures: [{ fields: { 'customer.correlationId': '', 'customer.token': '^[0-9a-f]{32}$' }, confidence: 0.96 }],
  events: [
    {
      at: '',
      name: { in: 'message', part: '^(?:Uncaught )?(\\w*Error)\\b' },
      user: 'customer.userId',
      properties: ['metadata', 'console'],
    },
    { at: '', name: 'entry', user: 'customer.userId', properties: ['metadata', 'console'] },
  ],
  parameters: {
    message: { label: 'Error message', category: 'message' },
    'console[].message': { label: 'Console', category: 'console-log' },
    'customer.userId': { label: 'User id', category: 'user-id' },
    'customer.sessionId': { label: 'Session id', category: 'session-id' },
    'customer.correlationId': { label: 'Visitor id', category: 'cookie-id' },
    'customer.token': { label: 'Token (public)', category: 'other' },
    'environment.originalUrl': { label: 'Page address', category: 'page-url' },
    'environment.referrer': { label: 'Referrer', category: 'referrer' },
    'environment.userAgent': { label: 'User agent', category: 'device' },
  },
  links: { privacy: 'https://trackjs.com/privacy/' },
  docs: ['https://docs.trackjs.com/'],
};
