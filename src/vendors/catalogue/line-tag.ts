import type { Vendor } from '../vendor.ts';

export const lineTag: Vendor = {
  id: 'line-tag',
  name: 'LINE Tag',
  owner: 'LY Corporation',
  country: 'JP',
  category: 'advertising',
  hosts: ['tr.line.me', 'd.line-scdn.net'],
  signatures: [{ path: '/tag\\.gif$', query: { c_t: '', t_id: '', e: '' }, confidence: 0.97 }],
  events: ['e_n', 'e'].map((name) => ({ at: '', name, properties: '' })),
  parameters: {
    e: { label: 'Event', category: 'event-name' },
    e_n: { label: 'Event name', category: 'event-name' },
    t_id: { label: 'Tag (public)', category: 'other' },
    c_t: { label: 'Kind of customer', category: 'other' },
    cid: { label: 'Cookie id', category: 'cookie-id' },
    sid: { label: 'Session id', category: 'session-id' },
    url: { label: 'Page address', category: 'page-url' },
    ref: { label: 'Referrer', category: 'referrer' },
    title: { label: 'Page title', category: 'page-title' },
    lu: { label: 'LINE user id', category: 'user-id' },
  },
  links: { privacy: 'https://www.lycorp.co.jp/en/company/privacypolicy/' },
  docs: ['https://data.linebiz.com/solutions/line-tag'],
};
