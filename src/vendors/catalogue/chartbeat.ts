import type { Vendor } from '../vendor.ts';

export const chartbeat: Vendor = {
  id: 'chartbeat',
  name: 'Chartbeat',
  owner: 'Chartbeat, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.chartbeat.com', '*.chartbeat.net'],
  signatures: [{ query: { h: '', p: '', g: '^\\d+$', g0: '', n: '', f: '', t: '', V: '^\\d+$' }, confidence: 0.95 }],
  parameters: {
    u: { label: 'Visitor id', category: 'cookie-id' },
    t: { label: 'Page view id', category: 'other' },
    h: { label: 'Site', category: 'page-url' },
    p: { label: 'Page path', category: 'page-url' },
    d: { label: 'Page host', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    i: { label: 'Page title', category: 'page-title' },
    v: { label: 'Page before', category: 'referrer' },
    g: { label: 'Account (public)', category: 'other' },
  },
  links: { privacy: 'https://chartbeat.com/privacy/' },
  docs: ['https://docs.chartbeat.com/'],
};
