import type { Vendor } from '../vendor.ts';

export const duo: Vendor = {
  id: 'duo',
  name: 'Duo Security',
  owner: 'Cisco Systems, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.duosecurity.com'],
  links: { privacy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html' },
  docs: ['https://duo.com/docs'],
};
