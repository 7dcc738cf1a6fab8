import type { Vendor } from '../vendor.ts';

export const stackadapt: Vendor = {
  id: 'stackadapt',
  name: 'StackAdapt',
  owner: 'StackAdapt Inc.',
  country: 'CA',
  category: 'advertising',
  hosts: ['*.stackadapt.com', '*.qvdt3feo.com'],
  links: { privacy: 'https://www.stackadapt.com/privacy-policy' },
  docs: ['https://docs.stackadapt.com/'],
};
