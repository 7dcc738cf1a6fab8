import type { Vendor } from '../vendor.ts';

export const stripe: Vendor = {
  id: 'stripe',
  name: 'Stripe',
  owner: 'Stripe, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.stripe.com', '*.stripe.network', '*.stripecdn.com', '*.link.com'],
  links: { privacy: 'https://stripe.com/privacy' },
  docs: ['https://docs.stripe.com/security/guide#content-security-policy'],
};
