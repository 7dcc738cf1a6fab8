import type { Vendor } from '../vendor.ts';

export const readmeIo: Vendor = {
  id: 'readme-io',
  name: 'ReadMe',
  owner: 'ReadMe',
  country: 'US',
  category: 'app-services',
  hosts: ['*.readme.io', '*.readme.com'],
  links: { privacy: 'https://readme.com/privacy' },
  docs: ['https://docs.readme.com/'],
};
