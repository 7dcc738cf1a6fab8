import type { Vendor } from '../vendor.ts';

/** tawk.to: JSON to `/v1/session/start`; then socket frames that name a command in `c` and its arguments in `p`. */
export const tawkTo: Vendor = {
  id: 'tawk-to',
  name: 'tawk.to',
  owner: 'tawk.to inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.tawk.to'],
  signatures: [
    {
      fields: { p: '^[0-9a-f]{24}$', w: '^[0-9a-z]{9}$', tzo: '^-?\\d+$', uik: '' },
      confidence: 0.95,
    },
  ],
  events: [{ at: '', name: 'c', properties: 'p' }],
  endpoints: {
    '/v1/session/start': {
      p: { label: 'Property id (public)', category: 'other' },
      w: { label: 'Widget id (public)', category: 'other' },
      url: { label: 'Page address', category: 'page-url' },
    },
  },
  parameters: {
    tzo: { label: 'Time zone', category: 'timezone' },
    uik: { label: 'Visitor key', category: 'cookie-id' },
    platform: { label: 'Device type', category: 'device' },
    'p[].email': { label: 'E-mail address', category: 'email' },
    'p[].name': { label: 'Name', category: 'name' },
    'p[].questions[].answer': { label: 'Form entry', category: 'message' },
    'p[].message': { label: 'Message', category: 'message' },
    k: { label: 'Session key', category: 'session-id' },
    tkn: { label: 'Token', category: 'token' },
    c: { label: 'Command', category: 'event-name' },
  },
  links: { privacy: 'https://www.tawk.to/privacy-policy/' },
  docs: ['https://developer.tawk.to/', 'https://developer.tawk.to/jsapi/'],
};
