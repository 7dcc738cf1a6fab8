import type { Vendor } from '../vendor.ts';

export const makeCom: Vendor = {
  id: 'make-com',
  name: 'Make',
  owner: 'Celonis, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.make.com', '*.integromat.com'],
  links: { privacy: 'https://www.make.com/en/privacy-notice' },
  docs: ['https://www.make.com/en/help'],
};
