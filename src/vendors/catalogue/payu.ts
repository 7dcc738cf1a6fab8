import type { Vendor } from '../vendor.ts';

export const payu: Vendor = {
  id: 'payu',
  name: 'PayU',
  owner: 'PayU S.A.',
  parent: 'Prosus N.V.',
  country: 'PL',
  category: 'payments',
  hosts: ['*.payu.com', '*.payu.in'],
  links: { privacy: 'https://corporate.payu.com/privacy-policy/' },
  docs: ['https://developers.payu.com/'],
};
