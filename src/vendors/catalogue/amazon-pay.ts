import type { Vendor } from '../vendor.ts';

export const amazonPay: Vendor = {
  id: 'amazon-pay',
  name: 'Amazon Pay',
  owner: 'Amazon Payments, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'payments',
  hosts: [
    '*.payments-amazon.com',
    'payments.amazon.com',
    'payments.amazon.de',
    'payments.amazon.co.uk',
    '*.media-amazon.com/images/G/01/EPSMarketingJRubyWebsite',
    'pay-api.amazon.com',
    'pay-api.amazon.eu',
    'payments-de.amazon.com',
    'payments-eu.amazon.com',
    'payments-uk.amazon.com',
  ],
  links: { privacy: 'https://pay.amazon.com/help/201212490' },
  docs: ['https://developer.amazon.com/docs/amazon-pay/intro.html'],
};
