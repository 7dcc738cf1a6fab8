import type { Vendor } from '../vendor.ts';

export const basisTheory: Vendor = {
  id: 'basis-theory',
  name: 'Basis Theory',
  owner: 'Basis Theory, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.basistheory.com', '*.btsrv.com'],
  links: { privacy: 'https://basistheory.com/privacy-policy' },
  docs: ['https://developers.basistheory.com/'],
};
