import type { Vendor } from '../vendor.ts';

export const trustly: Vendor = {
  id: 'trustly',
  name: 'Trustly',
  owner: 'Trustly Group AB',
  country: 'SE',
  category: 'payments',
  hosts: ['*.trustly.com', '*.paywithmybank.com'],
  links: { privacy: 'https://www.trustly.com/privacy' },
  docs: ['https://developers.trustly.com/'],
};
