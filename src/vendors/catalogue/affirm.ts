import type { Vendor } from '../vendor.ts';

export const affirm: Vendor = {
  id: 'affirm',
  name: 'Affirm',
  owner: 'Affirm, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.affirm.com', '*.affirm.ca'],
  links: { privacy: 'https://www.affirm.com/privacy' },
  docs: ['https://docs.affirm.com/'],
};
