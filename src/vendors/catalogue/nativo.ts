import type { Vendor } from '../vendor.ts';

export const nativo: Vendor = {
  id: 'nativo',
  name: 'Nativo',
  owner: 'Nativo, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.postrelease.com', '*.nativo.com', '*.ntv.io'],
  links: { privacy: 'https://www.nativo.com/interest-based-ads' },
  docs: ['https://www.nativo.com/'],
};
