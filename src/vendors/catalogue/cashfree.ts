import type { Vendor } from '../vendor.ts';

export const cashfree: Vendor = {
  id: 'cashfree',
  name: 'Cashfree',
  owner: 'Cashfree Payments India Private Limited',
  country: 'IN',
  category: 'payments',
  hosts: ['*.cashfree.com'],
  links: { privacy: 'https://www.cashfree.com/privacypolicy/' },
  docs: ['https://docs.cashfree.com/'],
};
