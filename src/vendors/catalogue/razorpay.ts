import type { Vendor } from '../vendor.ts';

export const razorpay: Vendor = {
  id: 'razorpay',
  name: 'Razorpay',
  owner: 'Razorpay Software Limited',
  country: 'IN',
  category: 'payments',
  hosts: ['*.razorpay.com'],
  links: { privacy: 'https://razorpay.com/privacy/' },
  docs: ['https://razorpay.com/docs/'],
};
