import type { Vendor } from '../vendor.ts';

export const mouseflow: Vendor = {
  id: 'mouseflow',
  name: 'Mouseflow',
  owner: 'Mouseflow ApS',
  country: 'DK',
  category: 'session-replay',
  hosts: ['*.mouseflow.com'],
  signatures: [
    {
      query: {
        p: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        s: '^[0-9a-f]{32}$',
        page: '^[0-9a-f]{32}$',
        u: '^[0-9a-f]{32}$',
        href: '',
      },
      confidence: 0.97,
    },
  ],
  events: [{ at: '', name: { urlPart: '^/(init|dom|events|html)$' } }],
  parameters: {
    u: { label: 'Visitor id', category: 'cookie-id' },
    s: { label: 'Session id', category: 'session-id' },
    page: { label: 'Page view id', category: 'other' },
    href: { label: 'Page address', category: 'page-url' },
    ref: { label: 'Referrer', category: 'referrer' },
    res: { label: 'Screen size', category: 'device' },
    dw: { label: 'Page size', category: 'device' },
    dh: { label: 'Page size', category: 'device' },
    ori: { label: 'Orientation', category: 'device' },
    title: { label: 'Page title', category: 'page-title' },
    url: { label: 'Page address', category: 'page-url' },
    lang: { label: 'Browser language', category: 'device' },
    dnt: { label: 'Do not track', category: 'consent-state' },
    'tags[]': { label: 'Tag', category: 'interaction' },
    to: { label: 'Time', category: 'other' },
  },
  links: { privacy: 'https://mouseflow.com/legal/visitor-privacy-policy/', dpa: 'https://mouseflow.com/legal/dpa/' },
  docs: ['https://help.mouseflow.com/'],
};
