import type { Vendor } from '../vendor.ts';

export const here: Vendor = {
  id: 'here',
  name: 'HERE',
  owner: 'HERE Global B.V.',
  country: 'NL',
  category: 'maps',
  hosts: ['*.hereapi.com', '*.here.com'],
  links: { privacy: 'https://legal.here.com/privacy' },
  docs: ['https://www.here.com/docs'],
};
