import type { Vendor } from '../vendor.ts';

export const criteo: Vendor = {
  id: 'criteo',
  name: 'Criteo',
  owner: 'Criteo SA',
  country: 'FR',
  category: 'advertising',
  hosts: ['*.criteo.com', '*.criteo.net', '*.hlserve.com'],
  signatures: [{ query: { a: '^\\d+', v: '^\\d+\\.\\d+', p0: '^e=' }, confidence: 0.96 }],
  events: Array.from({ length: 10 }, (_, at) => `p${at}`).map((at) => ({ at, name: 'e', properties: '' })),
  parameters: {
    'p0.m': { label: 'E-mail address', category: 'email' },
    'p1.m': { label: 'E-mail address', category: 'email' },
    'p2.m': { label: 'E-mail address', category: 'email' },
    'p3.m': { label: 'E-mail address', category: 'email' },
    'p4.m': { label: 'E-mail address', category: 'email' },
    'p5.m': { label: 'E-mail address', category: 'email' },
    'p6.m': { label: 'E-mail address', category: 'email' },
    'p7.m': { label: 'E-mail address', category: 'email' },
    'p8.m': { label: 'E-mail address', category: 'email' },
    'p9.m': { label: 'E-mail address', category: 'email' },
    bundle: { label: 'Criteo bundle', category: 'cookie-id' },
    fu: { label: 'Page address', category: 'page-url' },
    pu: { label: 'Page before', category: 'referrer' },
  },
  links: { privacy: 'https://www.criteo.com/privacy/' },
  docs: ['https://guides.criteotilt.com/onetag/'],
};
