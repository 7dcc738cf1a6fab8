import type { Vendor } from '../vendor.ts';

export const statcounter: Vendor = {
  id: 'statcounter',
  name: 'Statcounter',
  owner: 'StatCounter',
  country: 'IE',
  category: 'product-analytics',
  hosts: ['*.statcounter.com'],
  signatures: [{ query: { sc_project: '^\\d+$', security: '', u1: '' }, confidence: 0.98 }],
  parameters: {
    u1: { label: 'Visitor id', category: 'cookie-id' },
    resolution: { label: 'Screen width', category: 'device' },
    camefrom: { label: 'Referrer', category: 'referrer' },
    u: { label: 'Page address', category: 'page-url' },
    t: { label: 'Page title', category: 'page-title' },
  },
  links: { privacy: 'https://statcounter.com/about/legal/' },
  docs: ['https://statcounter.com/support/knowledge-base/'],
};
