import type { Vendor } from '../vendor.ts';

export const paypal: Vendor = {
  id: 'paypal',
  name: 'PayPal',
  owner: 'PayPal, Inc.',
  parent: 'PayPal Holdings, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.paypal.com', '*.paypalobjects.com', '*.paypal-metrics.com'],
  links: { privacy: 'https://www.paypal.com/us/legalhub/privacy-full' },
  docs: ['https://developer.paypal.com/'],
};
