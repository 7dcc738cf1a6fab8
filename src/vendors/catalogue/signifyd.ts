import type { Vendor } from '../vendor.ts';

export const signifyd: Vendor = {
  id: 'signifyd',
  name: 'Signifyd',
  owner: 'Signifyd, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.signifyd.com'],
  links: { privacy: 'https://www.signifyd.com/privacy/' },
  docs: ['https://docs.signifyd.com/'],
};
