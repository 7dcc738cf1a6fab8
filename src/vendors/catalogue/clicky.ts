import type { Vendor } from '../vendor.ts';

export const clicky: Vendor = {
  id: 'clicky',
  name: 'Clicky',
  owner: 'Roxr Software Ltd.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.getclicky.com', 'clicky.com'],
  links: { privacy: 'https://clicky.com/terms/privacy' },
  docs: ['https://clicky.com/help/'],
};
