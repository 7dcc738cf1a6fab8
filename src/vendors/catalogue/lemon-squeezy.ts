import type { Vendor } from '../vendor.ts';

/** Lemon Squeezy: links to checkouts take the customer in the query. */
export const lemonSqueezy: Vendor = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  owner: 'Lemon Squeezy LLC',
  parent: 'Stripe, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.lemonsqueezy.com'],
  parameters: {
    'checkout[email]': { label: 'E-mail address', category: 'email' },
    'checkout[name]': { label: 'Name', category: 'name' },
    'checkout[custom][user_id]': { label: 'User id', category: 'user-id' },
    'checkout[discount_code]': { label: 'Discount code', category: 'other' },
  },
  links: { privacy: 'https://www.lemonsqueezy.com/privacy' },
  docs: [
    'https://docs.lemonsqueezy.com/help/checkout/prefilling-checkout-fields',
    'https://docs.lemonsqueezy.com/help/checkout/passing-custom-data',
    'https://docs.lemonsqueezy.com/',
  ],
};
