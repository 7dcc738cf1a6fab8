import type { Vendor } from '../vendor.ts';

export const refersion: Vendor = {
  id: 'refersion',
  name: 'Refersion',
  owner: 'Refersion, Inc.',
  parent: 'Pantastic, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.refersion.com'],
  links: { privacy: 'https://www.refersion.com/privacy-policy/' },
  docs: ['https://www.refersion.dev/'],
};
