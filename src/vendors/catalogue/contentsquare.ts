import type { Vendor } from '../vendor.ts';

/** Contentsquare: a query per page view; recordings as compressed bodies. */
export const contentsquare: Vendor = {
  id: 'contentsquare',
  name: 'Contentsquare',
  owner: 'Contentsquare SAS',
  country: 'FR',
  category: 'session-replay',
  hosts: ['*.contentsquare.net', '*.contentsquare.com', '*.content-square.net', '*.clicktale.net'],
  signatures: [
    {
      query: {
        pid: '^\\d+$',
        uu: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        sn: '^\\d+$',
        pn: '^\\d+$',
        v: '^\\d+\\.',
      },
      confidence: 0.96,
    },
  ],
  events: [{ at: '', name: 'en' }],
  parameters: {
    uu: { label: 'Cookie id', category: 'cookie-id' },
    sn: { label: 'Session number', category: 'session-id' },
    pid: { label: 'Project id (public)', category: 'other' },
    pn: { label: 'Page number', category: 'other' },
    url: { label: 'Page address', category: 'page-url' },
    dr: { label: 'Referrer', category: 'referrer' },
    dw: { label: 'Viewport size', category: 'device' },
    dh: { label: 'Viewport size', category: 'device' },
    ww: { label: 'Viewport size', category: 'device' },
    wh: { label: 'Viewport size', category: 'device' },
    sw: { label: 'Screen size', category: 'device' },
    sh: { label: 'Screen size', category: 'device' },
    la: { label: 'Browser language', category: 'device' },
    uc: { label: 'Consent', category: 'consent-state' },
    dv: { label: 'Variable', category: 'other' },
    dt: { label: 'Page title', category: 'page-title' },
    pl: { label: 'Screen', category: 'device' },
    ex: { label: 'Ready', category: 'other' },
    cvars: { label: 'Custom variables', category: 'other' },
    hd: { label: 'Time sent', category: 'other' },
  },
  links: { privacy: 'https://contentsquare.com/privacy-center/privacy-policy/' },
  docs: ['https://docs.contentsquare.com/en/web/'],
};
