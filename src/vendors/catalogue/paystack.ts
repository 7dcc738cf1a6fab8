import type { Vendor } from '../vendor.ts';

export const paystack: Vendor = {
  id: 'paystack',
  name: 'Paystack',
  owner: 'Paystack Payments Limited',
  country: 'NG',
  category: 'payments',
  hosts: ['*.paystack.co', '*.paystack.com'],
  links: { privacy: 'https://paystack.com/terms#privacy' },
  docs: ['https://paystack.com/docs/'],
};
