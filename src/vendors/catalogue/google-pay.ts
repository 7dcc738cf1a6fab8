import type { Vendor } from '../vendor.ts';

export const googlePay: Vendor = {
  id: 'google-pay',
  name: 'Google Pay',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['pay.google.com', 'payments.google.com', 'google.com/pay'],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/pay'],
};
