import type { Vendor } from '../vendor.ts';

/** Flutterwave: checkouts begin with a form or a query that names the customer. */
export const flutterwave: Vendor = {
  id: 'flutterwave',
  name: 'Flutterwave',
  owner: 'Flutterwave Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.flutterwave.com', '*.ravepay.co'],
  parameters: {
    'customer[email]': { label: 'E-mail address', category: 'email' },
    'customer[name]': { label: 'Name', category: 'name' },
    'customer[phone_number]': { label: 'Phone number', category: 'phone' },
    'customer[phonenumber]': { label: 'Phone number', category: 'phone' },
    'customer.email': { label: 'E-mail address', category: 'email' },
    'customer.name': { label: 'Name', category: 'name' },
    'customer.phone_number': { label: 'Phone number', category: 'phone' },
    amount: { label: 'Amount', category: 'amount' },
    tx_ref: { label: 'Order id', category: 'other' },
    public_key: { label: 'Public key', category: 'other' },
    redirect_url: { label: 'Page address', category: 'page-url' },
  },
  publicKeys: ['^FLWPUBK'],
  links: { privacy: 'https://flutterwave.com/us/privacy-policy' },
  docs: [
    'https://developer.flutterwave.com/docs/html-checkout',
    'https://developer.flutterwave.com/docs/collecting-payments/inline',
    'https://developer.flutterwave.com/',
  ],
};
