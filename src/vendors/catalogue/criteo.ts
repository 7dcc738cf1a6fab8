import type { Vendor } from '../vendor.ts';

export const criteo: Vendor = {
  id: 'criteo',
  name: 'Criteo',
  owner: 'Criteo SA',
  country: 'FR',
  category: 'advertising',
  hosts: ['*.criteo.com', '*.criteo.net', '*.hlserve.com'],
  signatures: [{ query: { a: '^\\d+', v: '^\\d+\\.\\d+', p0: '^e=' }, confidence: 0.96 }],
  links: { privacy: 'https://www.criteo.com/privacy/' },
  docs: ['https://guides.criteotilt.com/onetag/'],
};
