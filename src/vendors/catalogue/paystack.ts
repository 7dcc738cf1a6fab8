import type { Vendor } from '../vendor.ts';

/** Paystack: Inline posts what the app passed in to `/checkout/request_inline`. */
export const paystack: Vendor = {
  id: 'paystack',
  name: 'Paystack',
  owner: 'Paystack Payments Limited',
  country: 'NG',
  category: 'payments',
  hosts: ['*.paystack.co', '*.paystack.com'],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    firstname: { label: 'First name', category: 'name' },
    lastname: { label: 'Last name', category: 'name' },
    phone: { label: 'Phone number', category: 'phone' },
    customer_code: { label: 'Customer id', category: 'user-id' },
    amount: { label: 'Amount', category: 'amount' },
    ref: { label: 'Order id', category: 'other' },
    reference: { label: 'Order id', category: 'other' },
    key: { label: 'Public key', category: 'other' },
    'metadata.*': { label: 'Custom attribute', category: 'other' },
  },
  publicKeys: ['^pk_(?:live|test)_[0-9a-f]{40}$'],
  links: { privacy: 'https://paystack.com/terms#privacy' },
  docs: [
    'https://paystack.com/docs/developer-tools/inlinejs/',
    'https://paystack.com/docs/payments/accept-payments/',
    'https://paystack.com/docs/',
  ],
};
