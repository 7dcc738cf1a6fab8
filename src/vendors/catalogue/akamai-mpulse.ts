import type { Vendor } from '../vendor.ts';

export const akamaiMpulse: Vendor = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  owner: 'Akamai Technologies, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.go-mpulse.net', '*.akstat.io'],
  signatures: [
    {
      fields: { 'h.key': '^[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}$', 'rt.si': '' },
      confidence: 0.98,
    },
  ],
  parameters: {
    plugins: { label: 'Library version', category: 'other' },
    si: { label: 'Session id', category: 'session-id' },
    u: { label: 'Page address', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    pgu: { label: 'Page address', category: 'page-url' },
    'rt.si': { label: 'Session id', category: 'session-id' },
    'ua.plt': { label: 'Platform', category: 'device' },
    'ua.vnd': { label: 'Browser vendor', category: 'device' },
    'scr.xy': { label: 'Screen size', category: 'device' },
    'h.pg': { label: 'Page group', category: 'page-title' },
    'h.key': { label: 'API key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.akamai.com/legal/privacy-statement' },
  docs: ['https://techdocs.akamai.com/mpulse/docs'],
};
