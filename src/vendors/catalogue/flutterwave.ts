import type { Vendor } from '../vendor.ts';

export const flutterwave: Vendor = {
  id: 'flutterwave',
  name: 'Flutterwave',
  owner: 'Flutterwave Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.flutterwave.com', '*.ravepay.co'],
  links: { privacy: 'https://flutterwave.com/us/privacy-policy' },
  docs: ['https://developer.flutterwave.com/'],
};
