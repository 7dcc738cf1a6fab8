import type { Vendor } from '../vendor.ts';

export const qualtrics: Vendor = {
  id: 'qualtrics',
  name: 'Qualtrics',
  owner: 'Qualtrics, LLC',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.qualtrics.com'],
  signatures: [{ query: { Q_ZoneID: '^ZN_', Q_CLIENTVERSION: '' }, confidence: 0.98 }],
  parameters: {
    'QR~*': { label: 'Answer in a survey', category: 'message' },
    Q_R: { label: 'Response id', category: 'other' },
    Q_URL: { label: 'Page address', category: 'page-url' },
    'values.ED.*': { label: 'Embedded data', category: 'other' },
    'values.*.selected': { label: 'Answer in a survey', category: 'message' },
    'values.*.text': { label: 'Answer in a survey', category: 'message' },
    'values.*': { label: 'Answer in a survey', category: 'message' },
    Q_LOC: { label: 'Page address', category: 'page-url' },
    Q_REF: { label: 'Referrer', category: 'referrer' },
    Q_ZoneID: { label: 'Project (public)', category: 'other' },
    Q_ZID: { label: 'Project (public)', category: 'other' },
  },
  links: { privacy: 'https://www.qualtrics.com/privacy-statement/' },
  docs: ['https://www.qualtrics.com/support/'],
};
