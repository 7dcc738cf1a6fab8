import type { Vendor } from '../vendor.ts';

export const lemonSqueezy: Vendor = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  owner: 'Lemon Squeezy LLC',
  parent: 'Stripe, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.lemonsqueezy.com'],
  links: { privacy: 'https://www.lemonsqueezy.com/privacy' },
  docs: ['https://docs.lemonsqueezy.com/'],
};
