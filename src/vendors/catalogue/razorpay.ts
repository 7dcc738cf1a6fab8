import type { Vendor } from '../vendor.ts';

/** Razorpay: Checkout posts forms to `/v1/payments/create/ajax` and its like. */
export const razorpay: Vendor = {
  id: 'razorpay',
  name: 'Razorpay',
  owner: 'Razorpay Software Limited',
  country: 'IN',
  category: 'payments',
  hosts: ['*.razorpay.com'],
  parameters: {
    'card[number]': { label: 'Card number', category: 'card' },
    'card[expiry_month]': { label: 'Card expiry month', category: 'other' },
    'card[expiry_year]': { label: 'Card expiry year', category: 'other' },
    'card[cvv]': { label: 'Card security code', category: 'other' },
    'card[name]': { label: 'Name on the card', category: 'name' },
    contact: { label: 'Phone number', category: 'phone' },
    email: { label: 'E-mail address', category: 'email' },
    vpa: { label: 'UPI address', category: 'bank-account' },
    customer_id: { label: 'Customer id', category: 'user-id' },
    amount: { label: 'Amount', category: 'amount' },
    order_id: { label: 'Order id', category: 'other' },
    key_id: { label: 'Key id (public)', category: 'other' },
    '_[device_id]': { label: 'Device id', category: 'device-id' },
    '_[checkout_id]': { label: 'Checkout id', category: 'session-id' },
    '_[referer]': { label: 'Page address', category: 'page-url' },
    '_[shield][fhash]': { label: 'Fingerprint', category: 'fingerprint' },
    'bank_account[account_number]': { label: 'Account number', category: 'bank-account' },
    'bank_account[name]': { label: 'Account holder', category: 'name' },
    'bank_account[ifsc]': { label: 'Bank code', category: 'other' },
  },
  publicKeys: ['^rzp_(?:live|test)_'],
  links: { privacy: 'https://razorpay.com/privacy/' },
  docs: [
    'https://razorpay.com/docs/payments/payment-gateway/web-integration/custom/integration-steps/',
    'https://razorpay.com/docs/payments/payment-gateway/s2s-integration/json/v2/',
    'https://razorpay.com/docs/',
  ],
};
