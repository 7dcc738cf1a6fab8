import type { Vendor } from '../vendor.ts';

export const applePay: Vendor = {
  id: 'apple-pay',
  name: 'Apple Pay',
  owner: 'Apple Inc.',
  country: 'US',
  category: 'payments',
  hosts: [
    'apple-pay-gateway.apple.com',
    'cn-apple-pay-gateway.apple.com',
    'applepay.cdn-apple.com',
    'smp-device-content.apple.com',
  ],
  links: { privacy: 'https://www.apple.com/legal/privacy/' },
  docs: ['https://developer.apple.com/apple-pay/'],
};
