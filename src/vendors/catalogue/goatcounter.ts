import type { Vendor } from '../vendor.ts';

/** GoatCounter: a query per page view. */
export const goatcounter: Vendor = {
  id: 'goatcounter',
  name: 'GoatCounter',
  owner: 'Martin Tournoij',
  country: 'NL',
  category: 'product-analytics',
  hosts: ['*.goatcounter.com', 'gc.zgo.at'],
  signatures: [
    { path: '/count$', query: { p: '^/', r: '', t: '', s: '^\\d+,\\d+' }, confidence: 0.93 },
    { query: { p: '^/', r: '', t: '', s: '^\\d+,\\d+,[\\d.]+$', b: '^\\d+$', rnd: '' }, confidence: 0.95 },
  ],
  events: [{ at: '', name: 'p' }],
  parameters: {
    p: { label: 'Page path', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    t: { label: 'Page title', category: 'page-title' },
    s: { label: 'Screen size', category: 'device' },
    e: { label: 'Is an event', category: 'other' },
    q: { label: 'Page query', category: 'page-url' },
    b: { label: 'Bot', category: 'other' },
    rnd: { label: 'Random number', category: 'other' },
  },
  software: { name: 'GoatCounter' },
  links: { privacy: 'https://www.goatcounter.com/help/privacy' },
  docs: ['https://www.goatcounter.com/help/pixel'],
};
