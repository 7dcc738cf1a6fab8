import type { Vendor } from '../vendor.ts';

/** Attentive: the query of `/e`, with JSON in `evs` for the ids and in `m` for contact data. */
export const attentive: Vendor = {
  id: 'attentive',
  name: 'Attentive',
  owner: 'Attentive Mobile Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.attn.tv', '*.attentivemobile.com', '*.attentive.com'],
  signatures: [{ path: '/e$', query: { tag: '^modern$', ceid: '', c: '', u: '', t: '' }, confidence: 0.95 }],
  events: [{ at: '', name: 't', user: 'u' }],
  parameters: {
    'm.phone': { label: 'Phone number', category: 'phone' },
    'm.email': { label: 'E-mail address', category: 'email' },
    'evs[].id': { label: 'User id', category: 'user-id' },
    u: { label: 'Visitor id', category: 'cookie-id' },
    pd: { label: 'Page address', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    t: { label: 'Kind of event', category: 'event-name' },
    c: { label: 'Company (public)', category: 'other' },
    v: { label: 'Library version', category: 'other' },
    ceid: { label: 'Company id (public)', category: 'other' },
    tag: { label: 'Kind of tag', category: 'other' },
  },
  links: { privacy: 'https://www.attentive.com/legal/privacy' },
  docs: ['https://docs.attentive.com/', 'https://github.com/attentive-mobile/attentive-android-sdk'],
};
