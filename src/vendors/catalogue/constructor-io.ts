import type { Vendor } from '../vendor.ts';

export const constructorIo: Vendor = {
  id: 'constructor-io',
  name: 'Constructor',
  owner: 'Constructor.io Corporation',
  country: 'US',
  category: 'search',
  hosts: ['*.cnstrc.com', '*.constructor.io'],
  links: { privacy: 'https://constructor.com/privacy-policy' },
  docs: ['https://docs.constructor.com/'],
};
