import type { Vendor } from '../vendor.ts';

export const id5: Vendor = {
  id: 'id5',
  name: 'ID5',
  owner: 'ID5 Technology Ltd',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.id5-sync.com'],
  signatures: [
    { fields: { 'requests[].partner': '^\\d+$', 'requests[].requestId': '', 'requests[].tml': '' }, confidence: 0.95 },
  ],
  parameters: {
    'requests[].ref': { label: 'Page address', category: 'page-url' },
    'requests[].tml': { label: 'Page address', category: 'page-url' },
    'requests[].top': { label: 'Whether it is the top page', category: 'other' },
    'requests[].gdpr_consent': { label: 'Consent string', category: 'consent-state' },
    'requests[].nbPage': { label: 'Page views', category: 'other' },
    storedId: { label: 'ID5 id', category: 'advertising-id' },
  },
  links: { privacy: 'https://id5.io/platform-privacy-policy' },
  docs: ['https://wiki.id5.io/'],
};
