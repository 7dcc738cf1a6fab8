import type { Vendor } from '../vendor.ts';

export const liveintent: Vendor = {
  id: 'liveintent',
  name: 'LiveIntent',
  owner: 'Zeta Global Corp.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.liveintent.com', '*.liadm.com'],
  signatures: [{ query: { aid: '^a-', duid: '--', tna: '^v\\d', pu: '' }, confidence: 0.97 }],
  events: [{ at: '', name: 'se.event', properties: 'se' }],
  parameters: {
    duid: { label: 'Visitor id', category: 'cookie-id' },
    pu: { label: 'Page address', category: 'page-url' },
    refr: { label: 'Referrer', category: 'referrer' },
    aid: { label: 'Account (public)', category: 'other' },
  },
  links: { privacy: 'https://www.liveintent.com/services-privacy-policy/' },
  docs: ['https://support.liveintent.com/'],
};
