import type { Vendor } from '../vendor.ts';

export const comscore: Vendor = {
  id: 'comscore',
  name: 'Comscore',
  owner: 'comScore, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.scorecardresearch.com', '*.comscore.com', '*.zqtk.net'],
  signatures: [{ query: { c1: '^\\d$', c2: '^\\d{7,}$', ns__t: '^\\d{13}$' }, confidence: 0.98 }],
  parameters: {
    c7: { label: 'Page address', category: 'page-url' },
    c8: { label: 'Page title', category: 'page-title' },
    c9: { label: 'Referrer', category: 'referrer' },
    cs_fpid: { label: 'First-party id', category: 'cookie-id' },
    cs_ucfr: { label: 'Consent', category: 'consent-state' },
    ns__t: { label: 'Time', category: 'other' },
  },
  links: { privacy: 'https://www.comscore.com/About/Privacy' },
  docs: ['https://direct.comscore.com/'],
};
