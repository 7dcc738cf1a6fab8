import type { Vendor } from '../vendor.ts';

export const braintree: Vendor = {
  id: 'braintree',
  name: 'Braintree',
  owner: 'PayPal, Inc.',
  parent: 'PayPal Holdings, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.braintreegateway.com', '*.braintree-api.com'],
  links: { privacy: 'https://www.paypal.com/us/legalhub/braintree/braintree-privacy' },
  docs: ['https://developer.paypal.com/braintree/docs'],
};
